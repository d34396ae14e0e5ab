import * as v from 'valibot'
import { OUTCOMES } from '@/contract/suggestion/vocabulary'
import { actor } from '../platform/actor'
import { find } from '../platform/store'

/** An entry of the desk's handbook as it is stored: a policy answer or a reply template. */

const ENTRY_KINDS = ['policy', 'template'] as const
export type EntryKind = (typeof ENTRY_KINDS)[number]
export const ENTRY_KIND_NAMES: Record<EntryKind, string> = { policy: '政策解答', template: '答复模板' }

/** In `forTopics` of an entry that is for every topic. */
export const EVERY_TOPIC = 'every'

const event = v.object({
  id: v.string(),
  at: v.date(),
  act: v.picklist(['save', 'remove']),
  version: v.number(),
  actor,
  /** What changed, in words, for the audit trail. */
  details: v.optional(v.string()),
})
export type EntryEvent = v.InferOutput<typeof event>

const entryRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  kind: v.picklist(ENTRY_KINDS),
  version: v.number(),
  /** A removed one is in no list, and stays for the trail. */
  state: v.picklist(['current', 'removed']),
  scope: v.object({ id: v.string(), name: v.string() }),
  title: v.string(),
  text: v.string(),
  topics: v.array(v.object({ id: v.string(), name: v.string() })),
  /** The same as the database looks for them. */
  forTopics: v.array(v.string()),
  /** Where a policy answer stands. */
  source: v.optional(v.string()),
  /** Which outcome a template is for. */
  outcome: v.optional(v.picklist(OUTCOMES)),
  /** What it is found by: the pairs of neighbouring characters of its words. */
  pairs: v.array(v.string()),
  updatedAt: v.date(),
  updatedBy: v.string(),
  requests: v.array(v.object({ key: v.string(), digest: v.string() })),
  events: v.array(event),
  pendingSince: v.optional(v.date()),
})
export type EntryRecord = v.InferOutput<typeof entryRecord>

export function readEntry(raw: unknown): EntryRecord {
  return v.parse(entryRecord, raw)
}

/** At most 100, the one that changed last first. */
export async function findEntries(query: object, limit: number): Promise<EntryRecord[]> {
  const order = [
    ['updatedAt', 'desc'],
    ['_id', 'desc'],
  ] as const
  return (await find('handbook', query, { order, limit })).map(readEntry)
}
