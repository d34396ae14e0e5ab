import type { PublicRow } from '@/contract/consultation/row'
import * as v from 'valibot'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { answerId } from './answer-record'
import type { RowRecord } from './record'
import { rowOf } from './show'

const known = v.object({ _id: v.string() })

/** Rows as a resident sees them: which of them the caller has answered takes one request for all. */
export async function publicRows(records: readonly RowRecord[], call: Call): Promise<PublicRow[]> {
  if (records.length === 0) return []
  const ids = records.map(({ _id }) => answerId(_id, call))
  const found = await find('answers', { _id: command.in(ids) }, { limit: ids.length, fields: ['_id'] })
  const answered = new Set(found.map((raw) => v.parse(known, raw)._id))
  return records.map((record, index) => ({ ...rowOf(record, call.now), answered: answered.has(ids[index] ?? '') }))
}
