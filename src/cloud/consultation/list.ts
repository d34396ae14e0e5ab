import type { ConsultationRow } from '@/contract/consultation/view'
import type { Call } from '../platform/call'
import { beforePlace, pageOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { readConsultation } from './record'
import { rowOf } from './show'

/** What people can see, the latest to open first. Where it ends is not what a list is sorted by: an end can be far away. */
export async function listConsultations(
  input: { workstationId?: string; cursor?: string; limit: number },
  call: Call,
): Promise<{ items: ConsultationRow[]; nextCursor?: string }> {
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
  })
  const { page, nextCursor } = pageOf(read.map(readConsultation), input.limit, ({ visibleFrom, _id }) => ({
    at: visibleFrom,
    id: _id,
  }))
  return { items: page.map((record) => rowOf(record, call.now)), nextCursor }
}
