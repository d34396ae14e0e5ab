/**
 * The shared components: what each is for. Tokens are in `theme.scss`: `var(--blue)`, `var(--s-3)`, `var(--fs-small)`; write
 * px for space, rem (through `--fs-*`) for type. Utility classes are in `app.scss`: row grow stack small note muted ink-2
 * strong num nowrap pre. Dark and elder mode come from the tokens; `.mode-elder`, `.theme-dark` and `.is-wide` stand on
 * the page's root.
 *
 * A page:   <Screen title="收件箱" wide bar={<Bar><Button grow onPress={…}>答复</Button></Bar>}>…</Screen>
 * Reading:  const inbox = useList('desk.inbox', { filter })   const one = useCall('desk.get', { id })     (../cloud)
 * Writing:  const accept = useAct('desk.accept', { onSuccess, onError })   accept.mutate({ id, version, contact })
 *           accept.isPending, accept.error?.fields['contact.note'], accept.error?.code, accept.error?.current
 * Going:    goTo(pages.deskCase(id))   goBack()                                                    (../device/pages)
 */

/** Root of every page: title, tab or bar, modes, safe areas, refresh on return. `wide` for staff pages on a PC. */
export { Screen } from './screen/screen'
/** What the root of a page that is no `Screen` does and looks like: the desk on a PC. */
export { usePage } from './screen/use-page'
/** The bar at the thumb, for `Screen bar`: one main button, at most one second to its left; `problem` above them. */
export { Bar } from './bar/bar'
/** Calls the number that a sentence names for what cannot wait. */
export { UrgentCall } from './bar/urgent-call'
/** The box itself, light or dark as the page is. */
export { Box } from './box'
/** `look`: main (filled, one a screen), second (outline), soft (tinted, in a card), plain (words). `busy`, `icon`, `grow`. */
export { Button } from './button/button'
/** A View that can be tapped or pressed by keyboard, for everything that is not a button by looks. */
export { Tap } from './tap'
/** One of a few, all in sight: `look` chips, tiles (icon over word), faces (rating), stances, list. role radiogroup and radio. */
export { Choice, type Option } from './choice/choice'
/** Some of a few, one a line: checkboxes. */
export { Several } from './choice/several'
/** One of two or three short words, side by side. */
export { Segmented } from './segmented/segmented'
/** Paper: the ground of what a resident wrote, and nothing else. */
export { Slip } from './slip/slip'
/** What was said and what we did (回音); `children` at the end of its last line, such as `Support` (附议). */
export { Echo } from './echo/echo'
export { Support } from './echo/support'
/** White ground for what belongs together; `flush` when it holds rows. */
export { Card } from './card/card'
/** A heading inside a page, level 2 or 3. */
export { Heading } from './heading'
/** A state or outcome in a word; `tone` plain, blue, ok, warn, late. */
export { Tag, type Tone } from './tag/tag'
/** An answer with its outcome, the time it took and its rating; stands in a `Card`. */
export { Outcome } from './outcome/outcome'
/** Who has a case that was referred, and how to reach them. */
export { Referral } from './outcome/referral'
/** A number people wait for: value, unit beside it, `of` below. */
export { Figure } from './figure/figure'
/** What happened, happens, is promised; `inner` for notes of the desk. */
export { Timeline, type TimelineStep } from './timeline/timeline'
/** A line of a list that opens something: title, `meta` below, `end` at the right, `tone` late, `selected` on a PC. */
export { Row } from './row/row'
/** A wording with what was changed in it marked: `<Diff before={…} after={…} />`. */
export { Diff } from './diff/diff'
/** Photos as tiles; a tap shows them large. */
export { Photos } from './photos/photos'
/** Where a case is; with a point, the way to a map. */
export { PlaceLine } from './place/place-line'
/** Documents to read, as rows of a flush `Card`; each opens in the phone's own reader. */
export { Documents } from './documents/documents'
export { sizeWords } from './documents/size-words'
/** Adds photos with progress, retry and removal: `const form = usePhotos()`, then `form.fileIDs`, `form.sending`. */
export { PhotoPicker } from './photos/photo-picker'
export { usePhotos, type PhotoForm } from './photos/use-photos'
/** At a PC pictures can be pasted too: `usePastedPhotos(form)` in the page's one form that takes them. */
export { usePastedPhotos } from './photos/use-pasted-photos'
/** Photos in a draft that outlives the page, and what hinders sending them. */
export {
  keptOf,
  keptPhotos,
  keyOf,
  onPhone,
  photoProblem,
  pickedOf,
  sentOf,
  type KeptPhotos,
} from './photos/kept-photos'
/** A recording to be heard: `<VoiceNote url={…} seconds={…} />`. */
export { VoiceNote } from './voice/voice-note'
/** Label above, error (role alert) below a control; `name` is the input's path, for instance `contact.note`. */
export { Field, FieldError, fieldId } from './field/field'
/** One line, or several, of text. */
export { TextInput } from './field/text-input'
export { TextArea } from './field/text-area'
/** Nothing here: the box, a sentence, a button. Could not load: the sentence and 再试一次. Loading: slip, card or rows. */
export { Empty } from './states/empty'
/** An address that leads nowhere. */
export { NotFound } from './states/not-found'
export { Failure, isFinal } from './states/failure'
/** The rows of a list that goes on: those far from the window are left out. `className="stack"` where they need room between. */
export { LongList } from './long-list/long-list'
/** At the end of a list: `const more = useEndless(list)`, then `<ListEnd list={list} more={more} />`. `Stale` above what could not be refreshed. */
export { ListEnd } from './states/list-end'
export { whyNot } from './states/why-not'
export { Stale } from './states/stale'
/** Said to who listens and does not look, when it changes. */
export { Announce } from './announce'
/** In elder mode, where something can read: a button that reads the words. */
export { ReadAloud } from './read-aloud/read-aloud'
export { Skeleton } from './states/skeleton'
/** A sentence above what it is about; `tone` late for an error of the whole form. */
export { Notice } from './states/notice'
/** A sheet from below, and the question before what cannot be undone. */
export { Sheet } from './sheet/sheet'
export { Confirm } from './sheet/confirm'
/** 举报: why something public should not stand there; what sends it is given. */
export { ReportSheet } from './report/report-sheet'
/** A drawing beside words. */
export { Icon, type IconName } from './icon/icon'
/** role and aria-* for a View, as each platform spells them; keyboard for a View that can be pressed. */
export { alt, aria, keyboard, radioKeyboard } from './aria'
/** promisedDay(dueAt) `11 月 25 日（周三）`, the last day before that midnight; moment `11 月 18 日 9:20`; day `11 月 18 日`; recentMoment `今天 9:20`
 *  (give it the server's `now` where there is one); shortDay `11.20`;
 *  promisedMoment is a promise to the hour, daysUntil the days until the last one of it. */
export { day, daysUntil, moment, promisedDay, promisedMoment, recentMoment, shortDay } from './dates'
/** The tag colours of states and outcomes. */
export { toneOf, toneOfOutcome } from './states-of-a-case'
