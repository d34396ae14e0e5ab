import { findMember, type MemberRecord } from '../member/record'
import { personKeys } from '../platform/person'
import { secrets } from '../platform/secrets'
import type { Caller } from '../platform/caller'
import { findSession, unsealedCaller, type SessionRecord } from '../session/record'
import { SESSION_COOKIE } from './reply'
import { cookie, type BrowserRequest } from './request'

export interface SignedIn {
  session: SessionRecord
  member: MemberRecord
  caller: Caller
}

/**
 * Who is signed in at this browser: by its cookie, and only as long as they are staff. Session and role are read anew at
 * each call.
 */
export async function signedInAt(request: BrowserRequest, now: Date): Promise<SignedIn | undefined> {
  const token = cookie(request, SESSION_COOKIE)
  if (token === undefined || !/^[a-f0-9]{32}$/.test(token)) return undefined
  const session = await findSession(token, now)
  const openid = session && unsealedCaller(session._id, session.sealed)
  if (session === undefined || openid === undefined) return undefined
  const member = await findMember(personKeys(secrets(), openid).member)
  return member && { session, member, caller: { openid, session: session._id, member } }
}
