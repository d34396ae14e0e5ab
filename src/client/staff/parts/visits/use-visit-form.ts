import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import type { InputOf } from '@/contract/actions'
import { CHECK_FIELD, errorsAt, fieldErrors } from '@/contract/schema'
import { deskVisit, VISIT_KINDS, type VisitView } from '@/contract/visit/actions'
import { newRequestId, useAct } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { fieldId, keptOf, keptPhotos, photoProblem, pickedOf, usePhotos } from '../../../ui'
import { useKeptForm } from '../use-kept-form'

const schema = v.object({
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

/** A visit that is being written down: kept as it is typed, recorded once. @param onDone also says whether a problem was found */
export function useVisitForm(workstationId: string | undefined, onDone: (visit: VisitView, problem: boolean) => void) {
  const [empty] = useState(() => ({ ...EMPTY, photos: [], requestId: newRequestId() }))
  const { value: draft, change: keep, drop } = useKeptForm('visit', schema, empty)
  const [errors, setErrors] = useState<FieldErrors>({})
  const [failure, setFailure] = useState<string>()
  const photos = usePhotos({
    initial: pickedOf(draft.photos),
    onChange: () => setErrors((before) => ({ ...before, photos: undefined })),
  })
  // Kept as they arrive, beside the words.
  const arrived = keptOf(photos.photos)
  const latest = useRef({ keep, arrived })
  latest.current = { keep, arrived }
  const unkept = JSON.stringify(arrived) !== JSON.stringify(draft.photos)
  useEffect(() => {
    if (unkept) latest.current.keep({ photos: latest.current.arrived })
  }, [unkept])
  const record = useAct('desk.visit', {
    requestId: draft.requestId,
    onSuccess: (visit) => {
      photos.clear()
      drop()
      onDone(visit, draft.problem)
    },
    onError: (error) => {
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

  function send() {
    if (workstationId === undefined || record.isPending) return
    const waits = photoProblem(photos)
    if (waits !== undefined) return void show({ photos: waits })
    const { visitKind, place, note } = draft
    const input: InputOf<typeof deskVisit> = {
      ...{ workstationId, visitKind, note, place: { text: place } },
      photos: photos.fileIDs,
    }
    const parsed = v.safeParse(deskVisit.input, input)
    if (parsed.success) record.mutate(input)
    else if (!show(fieldErrors(parsed.issues))) setFailure(CHECK_FIELD)
  }

  return { draft, change, photos, errors, failure, send, sending: record.isPending }
}
