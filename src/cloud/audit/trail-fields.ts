import * as v from 'valibot'
import { actor } from '../platform/actor'

/**
 * What a document other than a case carries so that each change of it reaches the audit trail, after a crash too: the
 * change itself writes its event, the relay carries it. Documents from before they had a trail read as version 1.
 */
const trailEvent = v.object({
  id: v.string(),
  at: v.date(),
  /** A noun's verb, for instance `member.remove`. */
  act: v.string(),
  version: v.number(),
  actor,
  /** Whose desk it concerns. */
  workstationId: v.optional(v.string()),
  /** What the thing was called then. */
  name: v.string(),
  /** What changed, in words: old and new. */
  details: v.optional(v.string()),
})
export type TrailEvent = v.InferOutput<typeof trailEvent>

export const trailEntries = {
  version: v.optional(v.number(), 1),
  requests: v.optional(v.array(v.object({ key: v.string(), digest: v.string() })), []),
  events: v.optional(v.array(trailEvent), []),
  pendingSince: v.optional(v.date()),
}
