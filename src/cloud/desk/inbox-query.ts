import * as v from 'valibot'
import type { InboxFilter } from '@/contract/desk/view'
import { STATES, groupOf, type StateGroup } from '@/contract/suggestion/states'
import { beforePlace, placeOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { inboxRow, soonLimit, type InboxRow } from './inbox-row'

export interface InboxQuery {
  desk: string
  filter: InboxFilter
  /** The member's key, when only their own cases are asked for. */
  mine?: string
  cursor?: string
  limit: number
  now: Date
}

type Expression = object

const $ = command.aggregate

/**
 * Counts every filter and cuts one page in a single pass over the cases on the desk, which are those open, answered, or
 * closed within 30 days: a bounded number, however many there ever were.
 */
export function inboxPipeline(query: InboxQuery): ['match' | 'project' | 'sort' | 'group', object][] {
  const filters = filterExpressions(query.now)
  const done = query.filter === 'answered' || query.filter === 'closed'
  const mine: Expression[] = query.mine === undefined ? [] : [$.eq(['$officer.key', query.mine])]
  const onPage = $.and([filters[query.filter], ...mine, ...afterCursor(query, done)])
  const row = Object.fromEntries(Object.keys(inboxRow.entries).map((field) => [field, `$${field}`]))
  return [
    ['match', { desk: query.desk, deskUntil: command.gte(query.now) }],
    ['sort', done ? { updatedAt: -1, _id: -1 } : { dueAt: 1, _id: 1 }],
    [
      'group',
      {
        _id: null,
        ...Object.fromEntries(Object.entries(filters).map(([name, is]) => [name, countOf(is)])),
        rows: $.push($.cond({ if: onPage, then: row, else: null })),
      },
    ],
    [
      'project',
      {
        _id: 0,
        ...Object.fromEntries(Object.keys(filters).map((name) => [name, 1])),
        rows: $.slice([$.filter({ input: '$rows', as: 'row', cond: $.neq(['$$row', null]) }), query.limit + 1]),
      },
    ],
  ]
}

function countOf(is: Expression): Expression {
  return $.sum($.cond({ if: is, then: 1, else: 0 }))
}

function statesOf(group: StateGroup): string[] {
  return STATES.filter((state) => groupOf(state) === group)
}

function filterExpressions(now: Date): Record<InboxFilter, Expression> {
  const running = $.in(['$state', statesOf('open')])
  return {
    new: $.eq(['$state', 'submitted']),
    dueSoon: $.and([running, $.gt(['$dueAt', now]), $.lte(['$dueAt', soonLimit(now)])]),
    overdue: $.and([running, $.lte(['$dueAt', now])]),
    open: running,
    answered: $.in(['$state', statesOf('answered')]),
    closed: $.in(['$state', statesOf('closed')]),
  }
}

function afterCursor(query: InboxQuery, done: boolean): Expression[] {
  if (query.cursor === undefined) return []
  const { at, id } = placeOf(query.cursor)
  const further = done
    ? $.or([$.lt(['$updatedAt', at]), $.and([$.eq(['$updatedAt', at]), $.lt(['$_id', id])])])
    : $.or([$.gt(['$dueAt', at]), $.and([$.eq(['$dueAt', at]), $.gt(['$_id', id])])])
  return [further]
}

const counts = v.object({
  new: v.number(),
  dueSoon: v.number(),
  overdue: v.number(),
  open: v.number(),
  answered: v.number(),
  closed: v.number(),
})
const answer = v.object({ ...counts.entries, rows: v.array(inboxRow) })

/** An empty desk gives no group at all. */
export function readInboxAnswer(raw: unknown[]): { counts: Record<InboxFilter, number>; rows: InboxRow[] } {
  if (raw.length === 0) {
    return { counts: { new: 0, dueSoon: 0, overdue: 0, open: 0, answered: 0, closed: 0 }, rows: [] }
  }
  const { rows, ...rest } = v.parse(answer, raw[0])
  return { counts: rest, rows }
}

/** Cases closed more than 30 days ago, last closed first. */
export async function closedLongAgo(query: InboxQuery): Promise<InboxRow[]> {
  const mine = query.mine === undefined ? [] : [{ 'officer.key': query.mine }]
  const read = await find(
    'suggestions',
    command.and([
      { desk: query.desk, deskUntil: command.lt(query.now) },
      ...mine,
      ...beforePlace('closedAt', query.cursor),
    ]),
    {
      order: [
        ['closedAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit: query.limit + 1,
      fields: Object.keys(inboxRow.entries),
    },
  )
  return read.map((raw) => v.parse(inboxRow, raw))
}
