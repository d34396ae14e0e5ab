import * as v from 'valibot'
import { STAGES } from './stages'
import { CONSULTATION_KINDS } from './vocabulary'

/** Apart from the whole of a consultation: lists, also the one at home, need no more of it. */

const place = v.object({ id: v.string(), name: v.string() })

/** The row of a list. */
export const consultationRow = v.object({
  id: v.string(),
  kind: v.picklist(CONSULTATION_KINDS),
  title: v.string(),
  stage: v.picklist(STAGES),
  opensAt: v.string(),
  closesAt: v.string(),
  /** Clauses or questions. */
  items: v.number(),
  workstations: v.array(place),
})
export type ConsultationRow = v.InferOutput<typeof consultationRow>

/** The row as a resident sees it. */
export const publicRow = v.object({
  ...consultationRow.entries,
  /** Whether the caller has taken part. */
  answered: v.boolean(),
})
export type PublicRow = v.InferOutput<typeof publicRow>
