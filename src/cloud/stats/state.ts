import * as v from 'valibot'
import { actor } from '../platform/actor'

const event = v.object({ id: v.string(), at: v.date(), actor })

/** Which count of all cases the figures are from, and how far one that is under way has come. One document. */
const stateRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  generation: v.number(),
  /** Receipt number of the last case that was counted; missing when all are. */
  recounting: v.optional(v.object({ after: v.string() })),
  /** The request that began it, so that a repeat begins no other. */
  request: v.optional(v.string()),
  events: v.array(event),
  pendingSince: v.optional(v.date()),
})
export type StateRecord = v.InferOutput<typeof stateRecord>
export type StateEvent = v.InferOutput<typeof event>

export const STATE_ID = 'state'

/** Where nobody has counted yet, all cases wait for the first count. */
export function readState(raw: unknown): StateRecord {
  if (raw === undefined) {
    return { _id: STATE_ID, schemaVersion: 1, generation: 0, recounting: { after: '' }, events: [] }
  }
  return v.parse(stateRecord, raw)
}
