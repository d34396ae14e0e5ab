import { staffActor, type StaffCall } from '../platform/call'
import { carryEvents, relayEvents, type Sender } from '../platform/relay'
import type { Request } from '../platform/request-mark'
import { writeAudit } from './record'
import type { TrailEvent } from './trail-fields'

interface Trailed {
  _id: string
  version: number
  requests: Request[]
  events: TrailEvent[]
}

/** What a change of staff adds to a document: a version, its event and the mark of the request. */
export function trailOf(
  record: Trailed | { _id: string },
  call: Pick<StaffCall, 'action' | 'now' | 'member'>,
  request: Request,
  told: Pick<TrailEvent, 'workstationId' | 'name' | 'details'>,
): Pick<Trailed, 'version' | 'requests' | 'events'> & { pendingSince: Date } {
  const before = 'version' in record ? record : { version: 0, requests: [], events: [] }
  const version = before.version + 1
  const { action: act, now: at } = call
  const event = { id: `${record._id}-${version}`, at, act, version, actor: staffActor(call.member), ...told }
  return {
    version,
    requests: [...before.requests, request],
    events: [...before.events, event],
    pendingSince: at,
  }
}

/** @param after what is to follow from an event, idempotently, before it counts as carried */
function senderOf(
  collection: string,
  kind: string,
  record: Pick<Trailed, '_id' | 'events'>,
  after?: (event: TrailEvent) => Promise<void>,
): Sender<TrailEvent> {
  return {
    collection,
    id: record._id,
    events: record.events,
    carry: async ({ id, name, ...event }) => {
      await after?.({ id, name, ...event })
      await writeAudit({ _id: id, ...event, subject: { kind, id: record._id, name } })
    },
  }
}

/** Carries what a document has to tell; what fails is left to the timer. */
export function relayTrail(...given: Parameters<typeof senderOf>): Promise<void> {
  return relayEvents(senderOf(...given))
}

/** @throws Failure UNAVAILABLE; then all events are still in the document */
export function carryTrail(...given: Parameters<typeof senderOf>): Promise<void> {
  return carryEvents(senderOf(...given))
}
