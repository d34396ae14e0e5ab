import type { OutputOf } from '@/contract/actions'
import type { listDeskConsultations as action } from '@/contract/consultation/desk-actions'
import type { StaffCall } from '../../platform/call'
import { beforePlace, pageOf } from '../../platform/keyset'
import { command } from '../../platform/sdk'
import { find } from '../../platform/store'
import { participantsIn } from '../figures'
import { readRow, ROW_FIELDS } from '../record'
import { rowOf } from '../show'

/** All consultations of the caller's workstations, the one that changed last first. */
export async function listDeskConsultations(
  input: { cursor?: string; limit: number },
  call: StaffCall,
): Promise<OutputOf<typeof action>> {
  const own = { 'workstations.id': command.in(call.member.workstations.map(({ id }) => id)) }
  const here = call.member.role === 'district' ? [] : [own]
  const query = command.and([...here, { updatedAt: command.lte(call.now) }, ...beforePlace('updatedAt', input.cursor)])
  const read = await find('consultations', query, {
    order: [
      ['updatedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: input.limit + 1,
    fields: ROW_FIELDS,
  })
  const { page, nextCursor } = pageOf(read.map(readRow), input.limit, ({ updatedAt, _id }) => ({
    at: updatedAt,
    id: _id,
  }))
  const items = page.map((record) => ({
    ...rowOf(record, call.now),
    draftStep: record.draftStep,
    participants: record.counts && participantsIn(record.counts),
  }))
  return { items, nextCursor }
}
