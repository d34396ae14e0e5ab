import type { Actor } from '../platform/actor'
import type { SuggestionRecord } from '../suggestion/record'

/**
 * A case as it was when this member handed it on: what becomes of it on another desk is none of theirs.
 * @param memberKey of who did the handing on
 */
export function asHandedOver(record: SuggestionRecord, memberKey: string): SuggestionRecord {
  const own = record.timeline
    .map(({ act, actor }) => act === 'transfer' && isMember(actor, memberKey))
    .lastIndexOf(true)
  const at = record.timeline[own]?.at
  if (at === undefined) return record
  const until = (entry: { at: Date }) => entry.at <= at
  const next = record.came.find((left) => left.at > at) ?? record
  return {
    ...record,
    ...{ desk: next.desk, workstation: next.workstation, contactDueAt: next.contactDueAt },
    state: 'submitted',
    version: own + 1,
    timeline: record.timeline.slice(0, own + 1),
    notes: record.notes.filter(until),
    answers: record.answers.filter(until),
    came: record.came.filter(until),
    ...{ contactedAt: undefined, askedAt: undefined, answeredAt: undefined, closedAt: undefined },
    ...{ refusal: undefined, rating: undefined, officer: undefined, lead: undefined, merges: 0 },
  }
}

function isMember(actor: Actor, key: string): boolean {
  return actor.kind === 'staff' && actor.key === key
}
