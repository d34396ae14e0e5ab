import * as v from 'valibot'
import type { DeskView } from '@/contract/desk/view'
import { mayAct } from '@/contract/roles'
import type { StaffCall } from '../platform/call'
import { command } from '../platform/sdk'
import { aggregate } from '../platform/store'
import type { SuggestionRecord } from '../suggestion/record'
import { leadOf } from '../suggestion/together'

const $ = command.aggregate

const sums = v.object({
  count: v.number(),
  waiting: v.number(),
  answerDueAt: v.nullish(v.date()),
  supporters: v.number(),
})

/** The case that one follows, with a way there for who may see it. */
export async function showLead(record: SuggestionRecord, call: StaffCall): Promise<DeskView['lead']> {
  if (!record.lead) return undefined
  const lead = await leadOf(record)
  const { role, workstations } = call.member
  const ids = workstations.map(({ id }) => id)
  const { id, number } = lead ? { id: lead._id, number: lead.number } : record.lead
  return { id: mayAct('read', role, ids, lead?.desk ?? record.desk) ? id : undefined, number, state: lead?.state }
}

/** What follows a case, in sum: one pass over the cases that do. Neighbours of theirs count with the lead (附议). */
export async function showFollowers(record: SuggestionRecord): Promise<DeskView['followers']> {
  if (record.merges === 0) return undefined
  const waiting = $.eq(['$state', 'merged'])
  const raw = await aggregate('suggestions', [
    ['match', { 'lead.id': record._id }],
    [
      'group',
      {
        _id: null,
        count: $.sum(1),
        waiting: $.sum($.cond({ if: waiting, then: 1, else: 0 })),
        answerDueAt: $.min($.cond({ if: waiting, then: '$answerDueAt', else: null })),
        supporters: $.sum('$supporters'),
      },
    ],
  ])
  if (raw.length === 0) return undefined
  const { count, waiting: open, answerDueAt, supporters } = v.parse(sums, raw[0])
  return {
    ...{ count, waiting: open, answerDueAt: answerDueAt?.toISOString() },
    supporters: record.supporters + supporters,
  }
}
