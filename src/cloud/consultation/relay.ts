import { writeAudit } from '../audit/record'
import { relayEvents, type Sender } from '../platform/relay'
import type { ConsultationEvent, ConsultationRecord } from './record'

/** Carries the events of a consultation to the audit trail; what fails is left to the timer. */
export function relay(record: ConsultationRecord): Promise<void> {
  return relayEvents(senderOf(record))
}

export function senderOf(record: ConsultationRecord): Sender<ConsultationEvent> {
  return {
    collection: 'consultations',
    id: record._id,
    events: record.events,
    carry: async ({ id, at, act, version, actor }) => {
      await writeAudit({ _id: id, consultationId: record._id, act, version, actor, at })
    },
  }
}
