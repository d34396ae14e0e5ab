import type { MemberRecord } from '../member/record'
import { staffActor } from '../platform/call'
import { command } from '../platform/sdk'
import { findById, update } from '../platform/store'
import { readSession, type SessionRecord } from './record'
import { relaySession } from './relay'

/** Out, and no way back: what would be needed to act in this person's name goes with it. Done twice, it ends once. */
export async function endSession({ _id }: SessionRecord, by: MemberRecord, now: Date): Promise<void> {
  const event = { id: `${_id}-2`, at: now, act: 'session.end', actor: staffActor(by) }
  const ended = await update(
    'sessions',
    { _id, endedAt: command.exists(false) },
    { set: { endedAt: now, sealed: '', pendingSince: now }, push: { events: event } },
  )
  if (ended === 1) await relaySession(readSession(await findById('sessions', _id)))
}
