import { writeAudit, type AuditLine } from '../audit/record'
import { carryEvents, relayEvents, type Sender } from '../platform/relay'
import { command } from '../platform/sdk'
import { insert, update } from '../platform/store'
import { bringAlong } from './bring-along'
import type { EventRecord, SuggestionRecord } from './record'

/** So many of the cases that follow one are brought along while somebody waits for their act; the timer does the others. */
const WHILE_WAITING = 10
const BY_TIMER = 200

/** Carries the events of a case to audit, outbox and those that follow it; what fails is left to the timer. */
export function relay(record: SuggestionRecord): Promise<void> {
  return relayEvents(senderOf(record, WHILE_WAITING))
}

/** @throws Failure UNAVAILABLE; then all events are still in the case */
export function carryAll(record: SuggestionRecord): Promise<void> {
  return carryEvents(senderOf(record, BY_TIMER))
}

function senderOf(record: SuggestionRecord, atOnce: number): Sender<EventRecord> {
  return {
    collection: 'suggestions',
    id: record._id,
    events: record.events,
    carry: async (event) => {
      await carry(record, event)
      return bringAlong(record, event, atOnce, relay)
    },
  }
}

async function carry(record: SuggestionRecord, event: EventRecord): Promise<void> {
  const { message } = event
  const { openid, sealed } = record.recipient
  // A case that staff entered has nobody to write to until it is claimed.
  if (message && (openid !== undefined || sealed !== undefined)) {
    await insert('outbox', {
      _id: event.id,
      schemaVersion: 1,
      ...message,
      to: openid,
      sealedTo: sealed,
      page: `pages/case/index?id=${record._id}`,
      state: 'queued',
      attempts: 0,
      at: event.at,
      tryAt: event.at,
    })
  }
  if (event.act === 'submit') await linkVisit(record)
  await writeAudit(auditLine(record, event))
}

/** What the audit trail says of one event of a case. */
export function auditLine(record: SuggestionRecord, { id, act, actor, at, details, version }: EventRecord): AuditLine {
  return {
    ...{ _id: id, act, actor, at, details, version },
    ...{ caseId: record._id, number: record.number, workstationId: record.desk },
  }
}

/** The visit on which it was found names the case. Only its first case, and again is the same. */
async function linkVisit({ _id, number, intake }: SuggestionRecord): Promise<void> {
  if (intake?.visitId === undefined) return
  await update('visits', { _id: intake.visitId, case: command.exists(false) }, { set: { case: { id: _id, number } } })
}
