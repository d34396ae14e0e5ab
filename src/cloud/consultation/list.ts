import type { PublicRow } from '@/contract/consultation/row'
import type { Call } from '../platform/call'
import { beforePlace, pageOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { readRow, ROW_FIELDS } from './record'
import { publicRows } from './public-rows'

/** What people can see, the latest to open first. Where it ends is not what a list is sorted by: an end can be far away. */
export async function listConsultations(
  input: { workstationId?: string; cursor?: string; limit: number },
  call: Call,
): Promise<{ items: PublicRow[]; nextCursor?: string; now: string }> {
  const here = input.workstationId === undefined ? [] : [{ 'workstations.id': input.workstationId }]
  const query = command.and([
    ...here,
    { visibleFrom: command.lte(call.now) },
    ...beforePlace('visibleFrom', input.cursor),
  ])
  const read = await find('consultations', query, {
    order: [
      ['visibleFrom', 'desc'],
      ['_id', 'desc'],
    ],
    limit: input.limit + 1,
    fields: ROW_FIELDS,
  })
  const { page, nextCursor } = pageOf(read.map(readRow), input.limit, ({ visibleFrom, _id }) => ({
    at: visibleFrom,
    id: _id,
  }))
  return { items: await publicRows(page, call), nextCursor, now: call.now.toISOString() }
}
