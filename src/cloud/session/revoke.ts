import { Failure } from '../platform/failure'
import type { StaffCall } from '../platform/call'
import { findById } from '../platform/store'
import { endSession } from './end'
import { readSession } from './record'

/** Ends one of one's own sessions: the browser is out at its next call. */
export async function revokeSession({ id }: { id: string }, { member, now }: StaffCall): Promise<object> {
  const raw = await findById('sessions', id)
  const session = raw === undefined ? undefined : readSession(raw)
  if (session?.member !== member._id) throw new Failure('NOT_FOUND')
  await endSession(session, member, now)
  return {}
}
