import { command } from './sdk'
import { insert, update } from './store'
import type { EventRecord, SuggestionRecord } from '../suggestion/record'

/**
 * Carries the events of a case to the append-only audit collection and to the outbox. Each goes under its own id, so
 * carrying it twice changes nothing. What fails here stays in the case, and the outbox timer carries it later: the act
 * itself is done and must not fail any more.
 */
export async function relay(record: SuggestionRecord): Promise<void> {
  try {
    await carryAll(record)
  } catch (error) {
    console.error(`relay of ${record._id} is left to the timer: ${String(error)}`)
  }
}

/** @throws Failure UNAVAILABLE; then all events are still in the case */
export async function carryAll(record: SuggestionRecord): Promise<void> {
  const last = record.events.at(-1)
  if (!last) return
  for (const event of record.events) await carry(record, event)
  // Only what was carried may go: a later act may have added an event meanwhile, or another relay taken these.
  const count = record.events.length
  await update(
    'suggestions',
    { _id: record._id, events: command.size(count), [`events.${count - 1}.id`]: last.id },
    { set: { events: [], pendingSince: undefined } },
  )
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
