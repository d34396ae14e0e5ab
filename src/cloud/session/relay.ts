import { writeAudit } from '../audit/record'
import { carryEvents, relayEvents, type Sender } from '../platform/relay'
import type { SessionEvent, SessionRecord } from './record'

/** Carries what happened to a session to the audit trail; what fails is left to the timer. */
export function relaySession(record: SessionRecord): Promise<void> {
  return relayEvents(senderOf(record))
}

/** @throws Failure UNAVAILABLE; then all events are still in the session */
export function carrySession(record: SessionRecord): Promise<void> {
  return carryEvents(senderOf(record))
}

function senderOf({ _id, browser, system, from, events }: SessionRecord): Sender<SessionEvent> {
  const subject = { kind: 'session', id: _id, name: `${browser}，${system}，${from}` }
  return {
    collection: 'sessions',
    id: _id,
    events,
    carry: ({ id, at, act, actor }) => writeAudit({ _id: id, at, act, actor, subject }),
  }
}
