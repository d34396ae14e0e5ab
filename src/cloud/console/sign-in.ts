import { randomBytes } from 'node:crypto'
import { codeFrom } from '@/contract/code'
import { digitsFrom, SESSION_HOURS, SIGN_IN_SECONDS } from '@/contract/session/sign-in'
import type { Begun, SIGN_IN_STATES } from '@/contract/session/console'
import { Failure } from '../platform/failure'
import { secrets } from '../platform/secrets'
import { insert, update } from '../platform/store'
import { openSession } from '../session/open'
import { digitsMark, findSignIn, signInId, type SignInRecord } from '../session/sign-in-record'
import { browserOf, whereFrom } from './browser'
import { cookieFor, SESSION_COOKIE, SIGN_IN_COOKIE } from './reply'
import { cookie, type BrowserRequest } from './request'

type SignInState = (typeof SIGN_IN_STATES)[number]

/** A new code for the browser that asks. What it will be let in with stands in a cookie, and never beside the code. */
export async function beginSignIn(request: BrowserRequest, now: Date): Promise<{ data: Begun; cookie: string }> {
  const code = codeFrom(randomBytes(9))
  const id = signInId(code)
  const secret = randomBytes(32).toString('base64url')
  const { digits, choices } = digitsFrom(randomBytes(3))
  const until = new Date(now.getTime() + SIGN_IN_SECONDS * 1000)
  const made = await insert('signIns', {
    _id: id,
    schemaVersion: 1,
    poll: pollMark(id, secret),
    digits: digitsMark(id, digits),
    choices,
    ...browserOf(request.header('user-agent') ?? ''),
    from: whereFrom(request.header('x-real-ip'), request.header('x-forwarded-for')),
    at: now,
    until,
    state: 'waiting',
  })
  // Two of the same code at once: one in 10^13, and a new try helps.
  if (made === 'exists') throw new Failure('UNAVAILABLE')
  const data = { code, digits, now: now.toISOString(), until: until.toISOString() }
  // It outlives the code, so that the browser hears that it was too late.
  return { data, cookie: cookieFor(SIGN_IN_COOKIE, `${id}.${secret}`, SIGN_IN_SECONDS * 2) }
}

function pollMark(id: string, secret: string): string {
  return secrets().hash('sign-in poll', id, secret)
}

/** How the browser's own try stands; once it is confirmed, the cookie it is signed in by. */
export async function pollSignIn(
  request: BrowserRequest,
  now: Date,
): Promise<{ data: { state: SignInState }; cookie?: string }> {
  const [id = '', secret = ''] = (cookie(request, SIGN_IN_COOKIE) ?? '').split('.')
  const record = /^[a-f0-9]{32}$/.test(id) ? await findSignIn(id) : undefined
  // The code alone leads nowhere: what was asked for in one browser opens in no other.
  if (!record || record.poll !== pollMark(id, secret)) return { data: { state: 'late' } }
  if (record.state === 'ended') return { data: { state: 'ended' } }
  if (now >= record.until) return { data: { state: 'late' } }
  if (record.state === 'waiting' || record.state === 'seen') return { data: { state: record.state } }
  return { data: { state: 'in' }, cookie: await letIn(record, secret, now) }
}

/**
 * One code is one session: its cookie's value follows from the browser's secret, so that a browser which did not hear the
 * answer is given the same again, and nobody a second one.
 */
async function letIn(record: SignInRecord, secret: string, now: Date): Promise<string> {
  const token = secrets().hash('session token', record._id, secret)
  if (record.state === 'confirmed') {
    await openSession(token, record, now)
    await update('signIns', { _id: record._id }, { set: { state: 'used', sealed: undefined } })
  }
  return cookieFor(SESSION_COOKIE, token, SESSION_HOURS * 3600)
}
