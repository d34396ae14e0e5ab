import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import { deskIntake, type IntakeReceipt } from '@/contract/intake/actions'
import { errorsAt, fieldErrors } from '@/contract/schema'
import { newRequestId, useAct, type CallError } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { useKept } from '../../../device/use-kept'
import { fieldId, keptOf, photoProblem, pickedOf, usePhotos } from '../../../ui'
import { draftKey, dropDraft, openDraft, storeDraft, type IntakeDraft } from './draft'
import { FIELDS, inputOf, type FieldErrors, type FieldName } from './input'

const MAYBE_SENT = '刚才那一次可能已经登记了，请先到收件箱里看看。要另登记一件，请再按一次'

/**
 * A case that is being entered: kept as it is typed, checked before it is sent, entered once, its slip shown until it is
 * handed over.
 * @param onWrong brings a field to sight that the server found wrong: it may stand on another step
 */
export function useIntakeForm(workstationId: string, visitId: string | undefined, onWrong: (field: FieldName) => void) {
  const key = draftKey(workstationId, visitId)
  const [draft, setDraft] = useState(() => openDraft(key))
  const [receipt, setReceipt] = useState<IntakeReceipt>()
  const [errors, setErrors] = useState<FieldErrors>({})
  const [problem, setProblem] = useState<string>()
  const forgive = (name: FieldName) => setErrors((before) => ({ ...before, [name]: undefined }))
  const paper = usePhotos({ initial: pickedOf(draft.paper), max: 1, onChange: () => forgive('photoOfPaper') })
  const photos = usePhotos({ initial: pickedOf(draft.photos), onChange: () => forgive('photos') })

  const latest = useRef<IntakeDraft>(draft)
  latest.current = { ...draft, paper: keptOf(paper.photos), photos: keptOf(photos.photos) }
  const { saved, stop } = useKept(JSON.stringify(latest.current), () => storeDraft(key, latest.current))

  const enter = useAct('desk.intake', {
    requestId: draft.requestId,
    onSuccess: (given) => {
      // Kept until the slip is handed over: who opens this again is shown it again.
      stop()
      storeDraft(key, { ...latest.current, sent: true })
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

  function fail(error: CallError): void {
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
    if (draft.channel === 'paper') found.photoOfPaper = photoProblem(paper) ?? found.photoOfPaper
    found.photos = photoProblem(photos) ?? found.photos
    return show(Object.fromEntries(Object.entries(found).filter(([name]) => only.some((field) => field === name))))
  }

  function send() {
    if (!enter.isPending && check() === undefined) enter.mutate(inputOf(latest.current, workstationId))
  }

  return {
    ...{ draft, change, paper, photos, errors, problem, saved, check, send, receipt },
    sending: enter.isPending,
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

/** Whether an error may be gone with what was changed: consent and what needs it go together. */
function touches(name: string, part: Partial<IntakeDraft>): boolean {
  if (name in part) return true
  const about = ['consentRecorded', 'public', 'name', 'phone'].includes(name)
  return about && ('consent' in part || 'public' in part || 'anonymous' in part)
}
