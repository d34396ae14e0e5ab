import * as v from 'valibot'
import type { ErrorBody } from './errors'

/** The largest body of a call, in bytes of its JSON. Pictures travel another way. */
export const MAX_BODY_BYTES = 1024 * 1024

/** What travels: the action's name, its input, and for a write the id that makes a repeat harmless. */
export const envelope = v.object({
  action: v.pipe(v.string(), v.minLength(1), v.maxLength(64)),
  requestId: v.optional(v.pipe(v.string(), v.regex(/^[\w-]{8,64}$/))),
  input: v.optional(v.unknown(), {}),
})
export type Envelope = v.InferInput<typeof envelope>

/** What comes back. */
export type Answer<T> = { ok: true; data: T } | { ok: false; error: ErrorBody }
