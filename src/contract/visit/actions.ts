import * as v from 'valibot'
import { declare } from '../action'
import { rolesFor } from '../roles'
import { id, instant, listInput, listOutput, oneOf, text } from '../schema'
import { givenPlace, NOTE_TEXT } from '../suggestion/actions'
import { photos, photoView } from '../upload'

/** The four ways of going to where the problems are (查、访、谈、入). */
export const VISIT_KINDS = ['inspect', 'call', 'talk', 'enter'] as const
export type VisitKind = (typeof VISIT_KINDS)[number]
export const VISIT_KIND_NAMES: Record<VisitKind, string> = {
  inspect: '查',
  call: '访',
  talk: '谈',
  enter: '入',
}
export const VISIT_KIND_MEANINGS: Record<VisitKind, string> = {
  inspect: '查：到现场巡查',
  call: '访：走访居民、商户',
  talk: '谈：约来当面谈',
  enter: '入：入户了解情况',
}

export const visitView = v.object({
  id: v.string(),
  visitKind: v.picklist(VISIT_KINDS),
  workstation: v.object({ id: v.string(), name: v.string() }),
  place: v.string(),
  note: v.string(),
  photos: v.array(photoView),
  at: v.string(),
  by: v.string(),
  /** The case that came of it, when there was a problem. */
  case: v.optional(v.object({ id: v.string(), number: v.string() })),
})
export type VisitView = v.InferOutput<typeof visitView>

/** Records a visit (走访), with or without a problem found. */
export const deskVisit = declare({
  name: 'desk.visit',
  who: rolesFor('visit'),
  writes: true,
  input: v.object({
    workstationId: id,
    visitKind: oneOf(VISIT_KINDS, '请选一下是查、访、谈还是入'),
    place: givenPlace,
    note: text(NOTE_TEXT.min, NOTE_TEXT.max, '请写一句看到、听到了什么'),
    /** When it was; now when it is not said. */
    at: v.optional(instant),
    photos: v.optional(photos, []),
  }),
  output: visitView,
})

/** The visits of a workstation, the latest first. */
export const listVisits = declare({
  name: 'desk.visits',
  who: rolesFor('visit'),
  writes: false,
  input: v.object({
    ...listInput,
    /** The first of the caller's own by default. */
    workstationId: v.optional(id),
  }),
  output: v.object({ ...listOutput(visitView), workstation: v.object({ id: v.string(), name: v.string() }) }),
})
