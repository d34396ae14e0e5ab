import { useRef, useState } from 'react'
import * as v from 'valibot'
import { fieldErrors } from '@/contract/schema'
import { submitInput, type Receipt, type SubmitInput } from '@/contract/suggestion/actions'
import { newRequestId, useAct, type CallError } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { useKept } from '../../../device/use-kept'
import { boardAt, forgetBoard } from '../../../device/workstation'
import { fieldId, usePhotos } from '../../../ui'
import { dropDraft, openDraft, storeDraft, type Draft } from './draft'

/** The fields in the order they stand, so that the first with an error can be found. */
export const FIELDS = ['kind', 'topic', 'text', 'photos', 'place', 'name', 'phone'] as const
export type FieldName = (typeof FIELDS)[number]
export type FieldErrors = Partial<Record<FieldName, string>>

const PHOTOS_ON_THE_WAY = '照片还在上传，请稍等'
const PHOTOS_FAILED = '有照片没传上，请重传或删掉'
const MAYBE_SENT = '刚才那一次可能已经投进去了，请先到「我的」里看看。要另投一件，请再按一次'

/** The suggestion that is being written: kept as it is typed, checked before it is sent, sent once. */
export function useSubmitForm(workstationId: string, onSent: (receipt: Receipt) => void) {
  const [draft, setDraft] = useState(() => openDraft(workstationId))
  const [errors, setErrors] = useState<FieldErrors>({})
  const [problem, setProblem] = useState<string>()
  // Which control takes the focus. It stays until the next check: taking it away would put WeChat's keyboard away.
  const [focusOn, setFocusOn] = useState<FieldName>()
  const photos = usePhotos({
    initial: draft.photos.map(({ fileID, path }) => ({
      key: fileID,
      fileID,
      path,
      lasting: path,
      state: 'sent',
      progress: 100,
    })),
    onChange: () => setErrors((before) => ({ ...before, photos: undefined })),
  })

  const submit = useAct('suggestion.submit', {
    requestId: draft.requestId,
    onSuccess: (receipt) => {
      stop()
      dropDraft(workstationId)
      onSent(receipt)
    },
    onError: fail,
  })

  const sentPhotos = photos.photos.flatMap(({ fileID, lasting = '' }) =>
    fileID === undefined ? [] : [{ fileID, path: lasting }],
  )
  const latest = useRef<Draft>(draft)
  latest.current = { ...draft, photos: sentPhotos }
  const { saved, stop } = useKept(JSON.stringify(latest.current), () => storeDraft(workstationId, latest.current))

  function change(part: Partial<Draft>) {
    setDraft((before) => ({ ...before, ...part }))
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in part))))
    setProblem(undefined)
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

  function fail(error: CallError): void {
    // The board that was scanned is gone. Nobody can mend that here, and the suggestion does not need it.
    if (error.fields.boardId !== undefined && boardAt(workstationId) !== undefined) {
      forgetBoard(workstationId)
      return submit.mutate(inputOf(latest.current, workstationId, photos.fileIDs))
    }
    const wrong = show(named(error.fields))
    if (wrong !== undefined) return
    // A field that does not stand on the page: its own sentence says more than that something is wrong.
    if (error.fields.requestId === undefined) return setProblem(Object.values(error.fields)[0] ?? error.message)
    // An earlier try with other words did arrive. Whoever still wants to send these means a second suggestion.
    setProblem(MAYBE_SENT)
    setDraft((before) => ({ ...before, requestId: newRequestId() }))
  }

  /** What is wrong with the fields given, all by default; shows it, and gives the first that is. */
  function check(only: readonly FieldName[] = FIELDS): FieldName | undefined {
    const parsed = v.safeParse(submitInput, inputOf(draft, workstationId, photos.fileIDs))
    const found = named(parsed.success ? {} : fieldErrors(parsed.issues))
    if (photos.sending) found.photos = PHOTOS_ON_THE_WAY
    if (photos.failed) found.photos = PHOTOS_FAILED
    return show(Object.fromEntries(Object.entries(found).filter(([name]) => only.some((field) => field === name))))
  }

  function send() {
    setProblem(undefined)
    if (check() === undefined) submit.mutate(inputOf(draft, workstationId, photos.fileIDs))
  }

  return { draft, change, photos, errors, problem, saved, focusOn, check, send, sending: submit.isPending }
}
export type SubmitForm = ReturnType<typeof useSubmitForm>

/** Errors by field as it stands on the page: `place.text` is the field `place`. */
function named(fields: Record<string, string>): FieldErrors {
  const found: FieldErrors = {}
  for (const [path, message] of Object.entries(fields)) {
    const name = FIELDS.find((field) => path === field || path.startsWith(`${field}.`))
    if (name !== undefined) found[name] ??= message
  }
  return found
}

function inputOf(draft: Draft, workstationId: string, photos: string[]): SubmitInput {
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
    place: place === '' ? undefined : { text: place },
    public: draft.public,
    anonymous,
    name: anonymous || name === '' ? undefined : name,
    phone: phone === '' ? undefined : phone,
    boardId: boardAt(workstationId),
  }
}
