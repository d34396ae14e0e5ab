import { useRef, useState } from 'react'
import * as v from 'valibot'
import type { Profile } from '@/contract/me/actions'
import { errorsAt, fieldErrors } from '@/contract/schema'
import { submitInput, type Receipt, type SubmitInput, submitSuggestion } from '@/contract/suggestion/actions'
import type { WorkstationView } from '@/contract/workstation'
import { newRequestId, useAct, type CallError } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { useKept } from '../../../device/use-kept'
import { boardAt, forgetBoard } from '../../../device/workstation'
import { useConsent } from '../../../privacy/use-consent'
import { fieldId, keptOf, onPhone, photoProblem, pickedOf, usePhotos } from '../../../ui'
import { putAside } from '../../../unsent/put-aside'
import { dropDraft, newDraft, openDraft, readDraft, saysSomething, type Draft } from '../../../unsent/draft'
import { useLateProfile } from './use-late-profile'
import { useSharedDraft } from './use-shared-draft'
import { keptOfVoice, useVoice, voiceProblem, type Voice } from './use-voice'

/** The fields in the order they stand, so that the first with an error can be found. */
export const FIELDS = ['kind', 'topic', 'text', 'voice', 'photos', 'place', 'name', 'phone'] as const
export type FieldName = (typeof FIELDS)[number]
export type FieldErrors = Partial<Record<FieldName, string>>

/** Stands for the id of a recording that is not in the cloud yet. */
const ON_ITS_WAY = 'cloud://here/voice'

const MAYBE_SENT = '刚才那一次可能已经投进去了，请先到「我的」里看看。要另投一件，请再按一次'

/** The suggestion that is being written: kept as it is typed, checked before it is sent, sent once. */
export function useSubmitForm(
  { id: workstationId, name, topics }: WorkstationView,
  profile: Profile | undefined,
  { onSent, onPutAside }: { onSent: (receipt: Receipt) => void; onPutAside: () => void },
) {
  const [draft, setDraft] = useState(() => openDraft(workstationId, profile ?? {}))
  const [resumed, setResumed] = useState(() => saysSomething(readDraft(workstationId)))
  const [errors, setErrors] = useState<FieldErrors>({})
  const [problem, setProblem] = useState<string>()
  const late = useLateProfile(workstationId, profile, setDraft)
  const [puttingAside, setPuttingAside] = useState(false)
  // Which control takes the focus. It stays until the next check: taking it away would put WeChat's keyboard away.
  const [focusOn, setFocusOn] = useState<FieldName>()
  const consent = useConsent()
  /** The number that we had filled in went with the name, and comes back with it. */
  const phoneTaken = useRef(false)
  const photos = usePhotos({
    initial: pickedOf(draft.photos),
    ask: (go) => consent.ask('photo', go),
    onChange: () => setErrors((before) => ({ ...before, photos: undefined })),
    keep: (all) => put({ ...latest.current, photos: keptOf(all) }),
  })

  const voice = useVoice({
    initial: draft.voice,
    ask: (go) => consent.ask('voice', go),
    // What can be heard need not be read.
    onChange: () => setErrors((before) => ({ ...before, voice: undefined, text: undefined })),
    keep: (said) => put({ ...latest.current, voice: said }),
  })

  const submit = useAct(submitSuggestion, {
    requestId: draft.requestId,
    onSuccess: (receipt) => {
      stop()
      dropDraft(workstationId)
      photos.settle()
      voice.done()
      onSent(receipt)
    },
    onError: fail,
  })

  const latest = useRef<Draft>(draft)
  latest.current = { ...draft, photos: keptOf(photos.photos), voice: keptOfVoice(voice.voice) }
  const { elsewhere, store, swap } = useSharedDraft(workstationId, latest, (other) => {
    setDraft(other)
    photos.adopt(pickedOf(other.photos))
    voice.adopt(other.voice)
  })
  const { saved, stop } = useKept(JSON.stringify(late.written(latest.current)), () => put(latest.current))

  /** Stores the draft; then what it names no more goes from the phone. @returns whether the phone has kept it */
  function put(next: Draft): boolean {
    const lasts = store(next)
    if (lasts) {
      photos.settle(onPhone(next.photos))
      voice.settle(next.voice)
    }
    return lasts
  }

  function change(part: Partial<Draft>) {
    late.touch(part)
    // What we filled in must not tell who wrote it when it is to be anonymous.
    const taken = part.anonymous === true && draft.phone !== '' && draft.phone === profile?.phone
    const filledIn = taken
      ? { phone: '' }
      : part.anonymous === false && phoneTaken.current
        ? { phone: profile?.phone ?? '' }
        : {}
    if (part.anonymous !== undefined || part.phone !== undefined) phoneTaken.current = taken
    setDraft((before) => ({ ...before, ...part, ...filledIn }))
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in part))))
    setProblem(undefined)
  }

  /** Gives up what was begun, for a blank slip. */
  function startOver() {
    voice.remove()
    photos.clear()
    const blank = newDraft(profile ?? {})
    setDraft(blank)
    // At once: who closes the app now must not meet again what they gave up.
    put(blank)
    setErrors({})
    setProblem(undefined)
    setResumed(false)
  }

  function show(found: FieldErrors) {
    setErrors(found)
    const wrong = FIELDS.find((name) => found[name] !== undefined)
    setFocusOn(undefined)
    if (wrong !== undefined) {
      focusField(fieldId(wrong))
      setTimeout(() => setFocusOn(wrong), 50)
    }
    return wrong
  }

  /** Nothing answers: it waits on the phone, and whoever wrote it can go. */
  async function wait() {
    setPuttingAside(true)
    const { requestId, topic } = latest.current
    const input = inputOf(latest.current, workstationId, photos.fileIDs, voice.voice)
    const topicName = topics.find(({ id }) => id === topic)?.name ?? ''
    const words = { ...input, photos: undefined, voice: undefined }
    const item = { what: 'suggestion', requestId, input: words, workstation: name, topicName } as const
    const hindrance = await putAside(item, photos.photos, voice.voice)
    setPuttingAside(false)
    if (hindrance !== undefined) return setProblem(hindrance)
    stop()
    dropDraft(workstationId)
    photos.settle()
    voice.settle()
    onPutAside()
  }

  function fail(error: CallError): void {
    if (error.code === 'UNAVAILABLE') return void wait()
    // The board that was scanned is gone. Nobody can mend that here, and the suggestion does not need it.
    if (error.fields.boardId !== undefined && boardAt(workstationId) !== undefined) {
      forgetBoard(workstationId)
      return submit.mutate(inputOf(latest.current, workstationId, photos.fileIDs, voice.voice))
    }
    const wrong = show(errorsAt(FIELDS, error.fields))
    if (wrong !== undefined) return
    // A field that does not stand on the page: its own sentence says more than that something is wrong.
    if (error.fields.requestId === undefined) return setProblem(Object.values(error.fields)[0] ?? error.message)
    // An earlier try with other words did arrive. Whoever still wants to send these means a second suggestion.
    setProblem(MAYBE_SENT)
    setDraft((before) => ({ ...before, requestId: newRequestId() }))
  }

  /** What is wrong with the fields given, all by default; shows it, and gives the first that is. */
  function check(only: readonly FieldName[] = FIELDS): FieldName | undefined {
    const input = inputOf(draft, workstationId, photos.fileIDs, voice.voice)
    // On its way it says as much as when it is there.
    const parsed = v.safeParse(submitInput, { ...input, voice: voice.voice && (input.voice ?? ON_ITS_WAY) })
    const found = errorsAt(FIELDS, parsed.success ? {} : fieldErrors(parsed.issues))
    found.photos = (photos.unreachable && !photos.sending ? undefined : photoProblem(photos)) ?? found.photos
    found.voice = voiceProblem(voice) ?? found.voice
    if (voice.phase !== 'idle' && draft.text.trim() === '') found.text = undefined
    return show(Object.fromEntries(Object.entries(found).filter(([name]) => only.some((field) => field === name))))
  }

  function send() {
    setProblem(undefined)
    if (check() !== undefined) return
    if (photos.unreachable || voice.voice?.unreachable) void wait()
    else submit.mutate(inputOf(draft, workstationId, photos.fileIDs, voice.voice))
  }

  return {
    draft,
    change,
    photos,
    voice,
    errors,
    problem,
    saved,
    elsewhere,
    swap,
    resumed,
    startOver,
    focusOn,
    check,
    send,
    consent,
    sending: submit.isPending || puttingAside,
  }
}
export type SubmitForm = ReturnType<typeof useSubmitForm>

/** While it records, ending that is the one filled button. */
export function mainLook({ voice }: SubmitForm): 'main' | 'second' {
  return voice.phase === 'idle' ? 'main' : 'second'
}

function inputOf(draft: Draft, workstationId: string, photos: string[], voice: Voice | undefined): SubmitInput {
  const { kind, topic, text, anonymous } = draft
  const place = draft.place.trim()
  const name = draft.name.trim()
  const phone = draft.phone.trim()
  return {
    workstationId,
    kind,
    topic,
    text,
    photos,
    voice: voice?.fileID,
    voiceSeconds: voice?.seconds,
    place: place === '' && draft.point === undefined ? undefined : { text: place, ...draft.point },
    public: draft.public,
    anonymous,
    name: anonymous || name === '' ? undefined : name,
    phone: phone === '' ? undefined : phone,
    boardId: boardAt(workstationId),
  }
}
