import type { StaffCall } from '../platform/call'
import { command } from '../platform/sdk'
import { update } from '../platform/store'
import { openSignIn } from './sign-in-record'

/** Somebody else asks: nobody is let in by this code any more. */
export async function declineSignIn({ code }: { code: string }, { now }: StaffCall): Promise<object> {
  const { _id } = await openSignIn(code, now)
  await update('signIns', { _id, state: command.in(['waiting', 'seen']) }, { set: { state: 'ended' } })
  return {}
}
