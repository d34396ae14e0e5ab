import * as v from 'valibot'
import { Failure } from '../platform/failure'
import { secrets } from '../platform/secrets'
import { findById } from '../platform/store'

/** Which browser it is, as far as it says. */
export const browserFields = { browser: v.string(), system: v.string(), from: v.string() }

/**
 * One try to sign in, under a keyed hash of its code. Neither the code, the digits nor the browser's own secret stand in
 * it: who reads the database can sign nobody in.
 */
const signInRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  /** Keyed hash of the secret that only the browser that asked has. */
  poll: v.string(),
  digits: v.string(),
  choices: v.array(v.string()),
  ...browserFields,
  at: v.date(),
  until: v.date(),
  /** `waiting`, `seen` on a phone, `confirmed` there, `used` by the browser; `ended` by a wrong choice or a refusal. */
  state: v.picklist(['waiting', 'seen', 'confirmed', 'used', 'ended']),
  /** Of who has confirmed: the member's key, the sealed openid, and the mark of the request that did. */
  member: v.optional(v.string()),
  sealed: v.optional(v.string()),
  request: v.optional(v.string()),
})
export type SignInRecord = v.InferOutput<typeof signInRecord>

export function signInId(code: string): string {
  return secrets().hash('sign-in', code)
}

export function digitsMark(id: string, digits: string): string {
  return secrets().hash('sign-in digits', id, digits)
}

export async function findSignIn(id: string): Promise<SignInRecord | undefined> {
  const raw = await findById('signIns', id)
  return raw === undefined ? undefined : v.parse(signInRecord, raw)
}

const NO_CODE = '没有这个登录码，请看电脑上显示的'
const OVER = '这个登录码已经失效，请在电脑上换一个新的'

/** A try that can still be confirmed. @throws Failure NOT_FOUND at the field, NOT_ALLOWED_NOW when it is over */
export async function openSignIn(code: string, now: Date): Promise<SignInRecord> {
  const record = await findSignIn(signInId(code))
  if (!record) throw new Failure('NOT_FOUND', NO_CODE, { fields: { code: NO_CODE } })
  if (!isOpen(record, now)) throw tooLate()
  return record
}

export function isOpen({ state, until }: SignInRecord, now: Date): boolean {
  return (state === 'waiting' || state === 'seen') && now < until
}

export function tooLate(): Failure {
  return new Failure('NOT_ALLOWED_NOW', OVER)
}
