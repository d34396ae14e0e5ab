import * as v from 'valibot'
import { sumOf, type Counts } from '@/contract/consultation/tally'
import type { Transaction } from '../platform/transaction'
import { find, insert } from '../platform/store'

/**
 * The totals of a consultation lie in several documents, so that many who answer at once do not wait for one another.
 * Each answer always changes the same one, together with the answer itself: their sum agrees with a recount at any moment.
 */
export const SHARDS = 16

const totalRecord = v.object({ counts: v.record(v.string(), v.number()) })

export function totalId(consultationId: string, shard: number): string {
  return `${consultationId}-${shard}`
}

/** Must be there before the first answer: inside a transaction there is no request to spare for looking. */
export async function openTotals(consultationId: string): Promise<void> {
  for (let shard = 0; shard < SHARDS; shard += 1) {
    await insert('totals', { _id: totalId(consultationId, shard), schemaVersion: 1, consultationId, counts: {} })
  }
}

/** @param answerId a keyed hash in hexadecimal, which spreads answers evenly */
export function shardOf(answerId: string): number {
  return parseInt(answerId.slice(0, 4), 16) % SHARDS
}

/** Inside the transaction that writes the answer. */
export async function addToTotals(
  transaction: Transaction,
  consultationId: string,
  answerId: string,
  changed: Counts,
): Promise<void> {
  const by = Object.fromEntries(Object.entries(changed).map(([key, count]) => [`counts.${key}`, count]))
  if (Object.keys(by).length > 0)
    await transaction.change('totals', totalId(consultationId, shardOf(answerId)), { increase: by })
}

export async function totalsOf(consultationId: string): Promise<Counts> {
  const read = await find('totals', { consultationId }, { limit: SHARDS })
  return sumOf(read.map((raw) => v.parse(totalRecord, raw).counts))
}
