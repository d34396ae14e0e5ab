import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import { deskIntake, type IntakeReceipt } from '@/contract/intake/actions'
import { errorsAt, fieldErrors } from '@/contract/schema'
import type { WorkstationView } from '@/contract/workstation'
import { newRequestId, useAct, type CallError } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { useKept } from '../../../device/use-kept'
import { putAside } from '../../../unsent/put-aside'
import { fieldId, keptOf, onPhone, photoProblem, pickedOf, usePhotos, type PhotoForm } from '../../../ui'
import { draftKey, dropDraft, openDraft, storeDraft, type IntakeDraft } from './draft'
import { FIELDS, inputOf, type FieldErrors, type FieldName } from './input'

const MAYBE_SENT = '刚才那一次可能已经登记了，请先到收件箱里看看。要另登记一件，请再按一次'

/**
 * A case that is being entered: kept as it is typed, checked before it is sent, entered once, its slip shown until it is
 * handed over.
 * @param onWrong brings a field to sight that the server found wrong: it may stand on another step
 * @param onPutAside there was no signal: it waits on the phone now, and a new one can be begun
 */
export function useIntakeForm(
  { id: workstationId, name: workstation, topics }: WorkstationView,
  visitId: string | undefined,
  { onWrong, onPutAside }: { onWrong: (field: FieldName) => void; onPutAside: () => void },
) {
  const key = draftKey(workstationId, visitId)
  const [draft, setDraft] = useState(() => openDraft(key))
  const [receipt, setReceipt] = useState<IntakeReceipt>()
  const [errors, setErrors] = useState<FieldErrors>({})
  const [problem, setProblem] = useState<string>()
  const [puttingAside, setPuttingAside] = useState(false)
  const forgive = (name: FieldName) => setErrors((before) => ({ ...before, [name]: undefined }))
  const paper = usePhotos({
    ...{ initial: pickedOf(draft.paper), max: 1 },
    onChange: () => forgive('photoOfPaper'),
    keep: (all) => store({ paper: keptOf(all) }),
  })
  const photos = usePhotos({
    initial: pickedOf(draft.photos),
    onChange: () => forgive('photos'),
    keep: (all) => store({ photos: keptOf(all) }),
  })

  const latest = useRef<IntakeDraft>(draft)
  latest.current = { ...draft, paper: keptOf(paper.photos), photos: keptOf(photos.photos) }
  const { saved, stop } = useKept(JSON.stringify(latest.current), () => store())

  /** Stores the draft; then what of its photos it names no more goes from the phone. @returns whether the phone has kept it */
  function store(part: Partial<IntakeDraft> = {}): boolean {
    const next = { ...latest.current, ...part }
    const lasts = storeDraft(key, next)
    if (lasts) {
      paper.settle(onPhone(next.paper))
      photos.settle(onPhone(next.photos))
    }
    return lasts
  }

  const enter = useAct(deskIntake, {
    requestId: draft.requestId,
    onSuccess: (given) => {
      // Kept until the slip is handed over: who opens this again is shown it again.
      stop()
      store({ sent: true })
      setReceipt(given)
    },
    onError: fail,
  })
  const again = useRef(() => enter.mutate(inputOf(latest.current, workstationId)))
  useEffect(() => {
    if (latest.current.sent) again.current()
  }, [])

  function change(part: Partial<IntakeDraft>) {
    setDraft((before) => ({ ...before, ...part }))
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !touches(name, part))))
    setProblem(undefined)
  }

  function show(found: FieldErrors): FieldName | undefined {
    setErrors(found)
    const wrong = FIELDS.find((name) => found[name] !== undefined)
    if (wrong !== undefined) focusField(fieldId(wrong))
    return wrong
  }

  /** Nothing answers: it waits on the phone, and the officer can go on. */
  async function wait() {
    setPuttingAside(true)
    const { requestId, topic } = latest.current
    const input = { ...inputOf(latest.current, workstationId), photos: undefined, photoOfPaper: undefined }
    const topicName = topics.find(({ id }) => id === topic)?.name ?? ''
    const slip = latest.current.channel === 'paper' ? paper.photos.map((one) => ({ ...one, paper: true })) : []
    const item = { what: 'intake', requestId, input, workstation, topicName } as const
    const hindrance = await putAside(item, [...photos.photos, ...slip])
    setPuttingAside(false)
    if (hindrance !== undefined) return setProblem(hindrance)
    stop()
    dropDraft(key)
    paper.handOver()
    photos.handOver()
    onPutAside()
  }

  function fail(error: CallError): void {
    // A slip that was entered before is only asked for again: there is nothing to wait for.
    if (error.code === 'UNAVAILABLE' && !latest.current.sent) return void wait()
    const wrong = show(errorsAt(FIELDS, error.fields))
    if (wrong !== undefined) return onWrong(wrong)
    if (error.fields.requestId === undefined) return setProblem(Object.values(error.fields)[0] ?? error.message)
    setProblem(MAYBE_SENT)
    setDraft((before) => ({ ...before, requestId: newRequestId() }))
  }

  /** What is wrong with the fields given, all by default; shows it, and gives the first that is. */
  function check(only: readonly FieldName[] = FIELDS): FieldName | undefined {
    const parsed = v.safeParse(deskIntake.input, inputOf(latest.current, workstationId))
    const found = errorsAt(FIELDS, parsed.success ? {} : fieldErrors(parsed.issues))
    if (draft.channel === 'paper') found.photoOfPaper = hindranceOf(paper) ?? found.photoOfPaper
    found.photos = hindranceOf(photos) ?? found.photos
    return show(Object.fromEntries(Object.entries(found).filter(([name]) => only.some((field) => field === name))))
  }

  function send() {
    if (enter.isPending || puttingAside || check() !== undefined) return
    if (photos.unreachable || (draft.channel === 'paper' && paper.unreachable)) void wait()
    else enter.mutate(inputOf(latest.current, workstationId))
  }

  return {
    ...{ draft, change, paper, photos, errors, problem, saved, check, send, receipt },
    sending: enter.isPending || puttingAside,
    /** It was entered before; its slip is on its way. */
    fetchingSlip: draft.sent && receipt === undefined && problem === undefined,
    /** The slip is with its writer: nothing of it stays here. */
    finish: () => {
      stop()
      dropDraft(key)
    },
  }
}
export type IntakeForm = ReturnType<typeof useIntakeForm>

/** Photos that found no signal hold nothing up: they wait with the words. */
function hindranceOf(photos: PhotoForm): string | undefined {
  return photos.unreachable && !photos.sending ? undefined : photoProblem(photos)
}

/** Whether an error may be gone with what was changed: consent and what needs it go together. */
function touches(name: string, part: Partial<IntakeDraft>): boolean {
  if (name in part) return true
  const about = ['consentRecorded', 'public', 'name', 'phone'].includes(name)
  return about && ('consent' in part || 'public' in part || 'anonymous' in part)
}
