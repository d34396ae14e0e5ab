import { carryEvents, relayEvents, type Sender } from '../platform/relay'
import { insert } from '../platform/store'
import type { EventRecord, SuggestionRecord } from './record'

/** Carries the events of a case to audit and outbox; what fails is left to the timer. */
export function relay(record: SuggestionRecord): Promise<void> {
  return relayEvents(senderOf(record))
}

/** @throws Failure UNAVAILABLE; then all events are still in the case */
export function carryAll(record: SuggestionRecord): Promise<void> {
  return carryEvents(senderOf(record))
}

function senderOf(record: SuggestionRecord): Sender<EventRecord> {
  return {
    collection: 'suggestions',
    id: record._id,
    events: record.events,
    carry: (event) => carry(record, event),
  }
}

async function carry(record: SuggestionRecord, event: EventRecord): Promise<void> {
  const { actor, message } = event
  if (message) {
    await insert('outbox', {
      _id: event.id,
      schemaVersion: 1,
      ...message,
      to: record.recipient.openid,
      sealedTo: record.recipient.sealed,
      page: `pages/case/index?id=${record._id}`,
      state: 'queued',
      attempts: 0,
      at: event.at,
      tryAt: event.at,
    })
  }
  await insert('audit', {
    _id: event.id,
    schemaVersion: 1,
    caseId: record._id,
    workstationId: record.workstation.id,
    act: event.act,
    version: event.version,
    actor,
    at: event.at,
  })
}
