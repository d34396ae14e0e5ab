import { Failure } from '../platform/failure'
import { command } from '../platform/sdk'
import { findById, update, type Change } from '../platform/store'
import { matters } from './following'
import type { Step } from './life'
import { readSuggestion, type SuggestionRecord } from './record'

/** @throws Failure NOT_FOUND */
export async function findSuggestion(id: string): Promise<SuggestionRecord> {
  const raw = await findById('suggestions', id)
  if (raw === undefined) throw new Failure('NOT_FOUND')
  return readSuggestion(raw)
}

/**
 * One atomic conditional update. What matters to those that follow a case is written only while they are as many as was
 * thought: one merged in at the same moment makes no version, and would be left behind.
 * @returns false when somebody else was there first; then nothing was written
 */
export async function writeStep(record: SuggestionRecord, step: Step): Promise<boolean> {
  const { _id, merges, version } = record
  // A case from before there were merges has no such field.
  const followers = matters(step.entry.act) ? { merges: merges === 0 ? command.in([0, null]) : merges } : {}
  // A photo may have been looked at meanwhile, which makes no version either.
  const looked = step.set.safety ? { 'safety.rev': record.safety?.rev ?? command.in([null]) } : {}
  return (await update('suggestions', { _id, version, ...followers, ...looked }, changeOf(step))) === 1
}

/** What a step changes in the document: state, timeline, version and event together. */
export function changeOf(step: Step): Change {
  return {
    set: step.set,
    push: { timeline: step.entry, events: step.event, requests: step.request },
    increase: { version: 1 },
  }
}
