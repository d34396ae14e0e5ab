import { useState } from 'react'
import * as v from 'valibot'
import type { InputOf } from '@/contract/actions'
import { CHECK_FIELD, errorsAt, fieldErrors } from '@/contract/schema'
import { deskVisit, VISIT_KINDS, type VisitView } from '@/contract/visit/actions'
import { newRequestId, useAct } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { useKeptForm } from '../../../device/use-kept-form'
import { fieldId, keptPhotos, onPhone, photoProblem } from '../../../ui'
import { putAside } from '../../../unsent/put-aside'
import { useKeptPhotos } from '../../../unsent/use-kept-photos'

/** What is being written, on this device. */
export const VISIT_KEY = 'visit'
export const visitDraft = v.object({
  requestId: v.string(),
  visitKind: v.picklist(VISIT_KINDS),
  place: v.string(),
  note: v.string(),
  problem: v.boolean(),
  photos: v.optional(keptPhotos, []),
})

const FIELDS = ['visitKind', 'place', 'note', 'photos'] as const
type FieldErrors = Partial<Record<(typeof FIELDS)[number], string>>

const EMPTY = { visitKind: 'inspect', place: '', note: '', problem: false } as const

interface Ended {
  /** Also says whether a problem was found. */
  onDone: (visit: VisitView, problem: boolean) => void
  /** There was no signal: it waits on the phone now. */
  onPutAside: () => void
}

/** A visit that is being written down: kept as it is typed, recorded once. */
export function useVisitForm(workstation: { id: string; name: string } | undefined, { onDone, onPutAside }: Ended) {
  const workstationId = workstation?.id
  const [empty] = useState(() => ({ ...EMPTY, photos: [], requestId: newRequestId() }))
  const {
    value: draft,
    change: keep,
    keepNow,
    drop,
  } = useKeptForm(VISIT_KEY, visitDraft, empty, (stored) => photos.settle(onPhone(stored.photos)))
  const [errors, setErrors] = useState<FieldErrors>({})
  const [failure, setFailure] = useState<string>()
  const [puttingAside, setPuttingAside] = useState(false)
  const photos = useKeptPhotos({
    ...{ photos: draft.photos, change: keep, keepNow },
    onChange: () => setErrors((before) => ({ ...before, photos: undefined })),
  })
  const record = useAct(deskVisit, {
    requestId: draft.requestId,
    onSuccess: (visit) => {
      photos.clear()
      drop()
      photos.settle()
      onDone(visit, draft.problem)
    },
    onError: (error) => {
      if (error.code === 'UNAVAILABLE') return void wait()
      if (!show(error.fields)) setFailure(error.message)
      // Another try with other words did arrive: these are a second visit.
      if (error.fields.requestId !== undefined) keep({ requestId: newRequestId() })
    },
  })

  function change(part: Partial<typeof draft>) {
    keep(part)
    setFailure(undefined)
    setErrors((before) => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in part))))
  }

  /** @returns whether something on the page is wrong */
  function show(fields: Record<string, string>): boolean {
    const found = errorsAt(FIELDS, fields)
    setErrors(found)
    const wrong = FIELDS.find((name) => found[name] !== undefined)
    if (wrong !== undefined) focusField(fieldId(wrong))
    return wrong !== undefined
  }

  function inputOf(): InputOf<typeof deskVisit> {
    const { visitKind, place, note } = draft
    return {
      ...{ workstationId: workstationId ?? '', visitKind, note, place: { text: place } },
      photos: photos.fileIDs,
    }
  }

  /** Nothing answers: it waits on the phone, and the officer can go on. */
  async function wait() {
    setPuttingAside(true)
    const { requestId, place, problem: toEnter } = draft
    const item = {
      what: 'visit',
      ...{ requestId, toEnter, workstation: workstation?.name ?? '', topicName: place },
      input: { ...inputOf(), photos: undefined },
    } as const
    const hindrance = await putAside(item, photos.photos)
    setPuttingAside(false)
    if (hindrance !== undefined) return setFailure(hindrance)
    photos.handOver()
    drop()
    onPutAside()
  }

  function send() {
    if (workstationId === undefined || record.isPending || puttingAside) return
    const noSignal = photos.unreachable && !photos.sending
    const waits = noSignal ? undefined : photoProblem(photos)
    if (waits !== undefined) return void show({ photos: waits })
    const input = inputOf()
    const parsed = v.safeParse(deskVisit.input, input)
    if (!parsed.success) {
      if (!show(fieldErrors(parsed.issues))) setFailure(CHECK_FIELD)
    } else if (noSignal) void wait()
    else record.mutate(input)
  }

  return { draft, change, photos, errors, failure, send, sending: record.isPending || puttingAside }
}
