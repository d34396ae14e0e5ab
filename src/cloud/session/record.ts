import * as v from 'valibot'
import { actor } from '../platform/actor'
import { secrets } from '../platform/secrets'
import { findById } from '../platform/store'
import { browserFields } from './sign-in-record'

const sessionEvent = v.object({
  id: v.string(),
  at: v.date(),
  act: v.picklist(['session.open', 'session.end']),
  actor,
})
export type SessionEvent = v.InferOutput<typeof sessionEvent>

/**
 * A browser that is signed in, under a keyed hash of what its cookie says. Whose it is stands in it sealed, and bound to
 * this very document: a copy of it elsewhere opens nothing.
 */
const sessionRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  member: v.string(),
  sealed: v.string(),
  ...browserFields,
  at: v.date(),
  until: v.date(),
  endedAt: v.optional(v.date()),
  /** What is still to be carried to the audit trail. */
  events: v.array(sessionEvent),
  pendingSince: v.optional(v.date()),
})
export type SessionRecord = v.InferOutput<typeof sessionRecord>

export function readSession(raw: unknown): SessionRecord {
  return v.parse(sessionRecord, raw)
}

export function sessionId(token: string): string {
  return secrets().hash('session', token)
}

/** The session a cookie's value belongs to, while it lasts. */
export async function findSession(token: string, now: Date): Promise<SessionRecord | undefined> {
  const raw = await findById('sessions', sessionId(token))
  if (raw === undefined) return undefined
  const record = readSession(raw)
  return record.endedAt === undefined && now < record.until ? record : undefined
}

/** Who confirmed on the phone, for the document called `id` alone. */
export function sealedCaller(id: string, openid: string): string {
  return secrets().seal('session', `${id} ${openid}`)
}

/** The openid, as WeChat vouched for it then; nothing when the document was altered. */
export function unsealedCaller(id: string, sealed: string): string | undefined {
  try {
    const [owner, openid] = secrets().unseal('session', sealed).split(' ')
    return owner === id ? openid : undefined
  } catch {
    return undefined
  }
}
