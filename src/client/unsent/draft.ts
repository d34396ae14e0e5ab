import * as v from 'valibot'
import type { Profile } from '@/contract/me/actions'
import { KINDS } from '@/contract/suggestion/vocabulary'
import { newRequestId } from '../cloud'
import { dropFile } from '../device/kept-file'
import { onStoredElsewhere } from '../device/stored-elsewhere'
import { forget, keptUnder, recall, remember } from '../device/storage'
import { keptPhotos, onPhone } from '../ui'
import { BEGUN } from './begun'
import { keptVoice, type KeptVoice } from './kept-voice'
import { photosOf, type Unsent } from './unsent'

const schema = v.object({
  /** Belongs to the draft: however often it is sent, it lands in the box once. */
  requestId: v.string(),
  kind: v.picklist(KINDS),
  topic: v.string(),
  text: v.string(),
  place: v.string(),
  /** Where that is on the map, when it was picked there. */
  point: v.optional(v.object({ latitude: v.number(), longitude: v.number() })),
  public: v.boolean(),
  anonymous: v.boolean(),
  name: v.string(),
  phone: v.string(),
  /** In elder mode, the step one was at. */
  step: v.optional(v.number(), 0),
  photos: keptPhotos,
  voice: v.optional(keptVoice),
})
export type Draft = v.InferOutput<typeof schema>

/** What of an input goes back onto the slip. */
const sendable = v.partial(
  v.object({
    kind: v.picklist(KINDS),
    topic: v.string(),
    place: v.object({ text: v.string(), latitude: v.optional(v.number()), longitude: v.optional(v.number()) }),
    public: v.boolean(),
    anonymous: v.boolean(),
    name: v.string(),
    phone: v.string(),
  }),
)

const stored = v.pipe(v.string(), v.parseJson(), schema)
/** Which writing of a draft it is: another tab's is another. */
const stamped = v.pipe(v.string(), v.parseJson(), v.object({ stamp: v.string() }))

const keyOf = (workstationId: string) => `draft/${workstationId}`

/** A blank slip. */
export function newDraft({ name = '', phone = '' }: Profile): Draft {
  return {
    requestId: newRequestId(),
    kind: 'suggestion',
    topic: '',
    text: '',
    place: '',
    public: true,
    anonymous: false,
    name,
    phone,
    step: 0,
    photos: [],
  }
}

/** What was begun at this workstation and not sent, or a new draft with what is filled in for them. */
export function openDraft(workstationId: string, profile: Profile): Draft {
  return readDraft(workstationId) ?? newDraft(profile)
}

/** What was begun at this workstation and not sent. */
export function readDraft(workstationId: string): Draft | undefined {
  const found = v.safeParse(stored, recall(keyOf(workstationId)))
  return found.success ? found.output : undefined
}

/** Whether anybody would miss it. */
export function saysSomething(draft: Draft | undefined): boolean {
  if (draft === undefined) return false
  const { text, topic, place, point, photos, voice } = draft
  return (
    [text, topic, place].some((words) => words.trim() !== '') || photos.length > 0 || (point ?? voice) !== undefined
  )
}

/** Which writing of the draft is kept now; nothing when none is. */
export function keptStamp(workstationId: string): string | undefined {
  const found = v.safeParse(stamped, recall(keyOf(workstationId)))
  return found.success ? found.output.stamp : undefined
}

/** Calls `listen` when another tab has kept this draft, or has sent it. */
export function onDraftElsewhere(workstationId: string, listen: () => void): () => void {
  return onStoredElsewhere(keyOf(workstationId), listen)
}

function pointOf({ latitude, longitude }: { latitude?: number; longitude?: number } = {}): Draft['point'] {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude }
}

function voiceOf({ voice }: Unsent): KeptVoice | undefined {
  return voice && { type: '', bytes: 0, seconds: voice.seconds, ...voice.file }
}

/** Why what waits cannot be taken back: another one is being written there, or the phone has no room. */
export type Hindrance = 'other' | 'full'

/**
 * A draft out of what could not be sent as it was. What of it lies on the phone is the draft's from then on.
 * @returns why not; nothing when it stands there
 */
export function reopenDraft(item: Unsent): Hindrance | undefined {
  const { input } = item
  const { workstationId } = input
  if (workstationId === undefined || saysSomething(readDraft(workstationId))) return 'other'
  const read = v.safeParse(sendable, input)
  const { place, ...given } = read.success ? read.output : {}
  const lasts = storeDraft(workstationId, {
    ...newDraft({}),
    ...given,
    place: place?.text ?? '',
    point: pointOf(place),
    text: input.text ?? '',
    photos: photosOf(item),
    voice: voiceOf(item),
  })
  if (!lasts) dropDraft(workstationId)
  return lasts ? undefined : 'full'
}

/** @returns whether the phone has kept it */
export function storeDraft(workstationId: string, draft: Draft, stamp = newRequestId()): boolean {
  return remember(keyOf(workstationId), JSON.stringify({ ...draft, stamp }))
}

export function dropDraft(workstationId: string): void {
  forget(keyOf(workstationId))
}

/** What of any draft lies on the phone beside it. */
const beside = v.pipe(
  v.string(),
  v.parseJson(),
  v.object({ photos: v.optional(keptPhotos, []), voice: v.optional(keptVoice) }),
)

/** Removes what was begun under a key, with what of it lies on the phone beside it. */
function throwBegunAway(key: string): void {
  const found = v.safeParse(beside, recall(key))
  const { photos, voice } = found.success ? found.output : { photos: [], voice: undefined }
  onPhone(photos).forEach(({ kept }) => dropFile(kept))
  if (voice?.kept !== undefined) dropFile(voice.kept)
  forget(key)
}

/** Removes whatever a person has begun to write on this phone and not sent: to a box, to a case, in a consultation. */
export function throwAllBegun(): void {
  keptUnder(keyOf('')).forEach((id) => throwBegunAway(keyOf(id)))
  keptUnder(BEGUN).forEach((key) => throwBegunAway(`${BEGUN}${key}`))
}
