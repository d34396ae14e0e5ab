import { writeAudit } from '../audit/record'
import { carryEvents, relayEvents, type Sender } from '../platform/relay'
import type { EntryEvent, EntryRecord } from './record'

/** Carries the events of an entry to the audit trail; what fails is left to the timer. */
export function relayEntry(record: EntryRecord): Promise<void> {
  return relayEvents(senderOf(record))
}

/** @throws Failure UNAVAILABLE; then all events are still in the entry */
export function carryEntry(record: EntryRecord): Promise<void> {
  return carryEvents(senderOf(record))
}

function senderOf({ _id, kind, title, scope, events }: EntryRecord): Sender<EntryEvent> {
  return {
    ...{ collection: 'handbook', id: _id, events },
    carry: ({ id, at, act, version, actor, details }) =>
      writeAudit({
        ...{ _id: id, at, actor, version, details },
        act: `${kind}.${act}`,
        workstationId: scope.id,
        subject: { kind, id: _id, name: title },
      }),
  }
}
