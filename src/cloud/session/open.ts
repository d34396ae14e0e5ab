import { SESSION_HOURS } from '@/contract/session/sign-in'
import { findMember } from '../member/record'
import { staffActor } from '../platform/call'
import { Failure } from '../platform/failure'
import { insert } from '../platform/store'
import { readSession, sealedCaller, sessionId, unsealedCaller } from './record'
import { relaySession } from './relay'
import type { SignInRecord } from './sign-in-record'

/**
 * Signs the browser in that holds `token`, as who has confirmed its code. Done twice, it is one session.
 * @throws Failure UNAUTHENTICATED when the document of the code was altered, or who confirmed it has left since
 */
export async function openSession(token: string, signIn: SignInRecord, now: Date): Promise<void> {
  const openid = unsealedCaller(signIn._id, signIn.sealed ?? '')
  const member = signIn.member === undefined ? undefined : await findMember(signIn.member)
  if (openid === undefined || !member) throw new Failure('UNAUTHENTICATED', '没能登录，请换一个登录码再试')
  const id = sessionId(token)
  const document = {
    _id: id,
    schemaVersion: 1,
    member: member._id,
    sealed: sealedCaller(id, openid),
    browser: signIn.browser,
    system: signIn.system,
    from: signIn.from,
    at: now,
    until: new Date(now.getTime() + SESSION_HOURS * 3_600_000),
    events: [{ id: `${id}-1`, at: now, act: 'session.open', actor: staffActor(member) }],
    pendingSince: now,
  }
  if ((await insert('sessions', document)) === 'inserted') await relaySession(readSession(document))
}
