import type { SignInView } from '@/contract/session/actions'
import type { StaffCall } from '../platform/call'
import { update } from '../platform/store'
import { openSignIn } from './sign-in-record'

/** Shows who asks to be let in. The browser is told that somebody looks: it is then no longer for others to scan. */
export async function lookAtSignIn({ code }: { code: string }, { now }: StaffCall): Promise<SignInView> {
  const { _id, state, browser, system, from, at, until, choices } = await openSignIn(code, now)
  if (state === 'waiting') await update('signIns', { _id, state }, { set: { state: 'seen' } })
  return { browser, system, from, choices, at: at.toISOString(), until: until.toISOString() }
}
