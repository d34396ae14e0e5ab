import * as v from 'valibot'
import { INBOX_FILTERS, type InboxFilter } from '@/contract/desk/inbox'
import { STATES, groupOf, type StateGroup } from '@/contract/suggestion/states'
import { CHANNELS } from '@/contract/suggestion/vocabulary'
import { command } from '../platform/sdk'
import { mineExpressions, narrowExpressions, searchExpressions, type Narrowing } from './inbox-narrow'
import { afterInboxCursor, INBOX_ORDER } from './inbox-order'
import { inboxRow, soonLimit } from './inbox-row'

export interface InboxQuery extends Narrowing {
  desk: string
  /** All of the desk's without one. */
  filter?: InboxFilter
  search: string
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
  const mine = mineExpressions(query)
  const narrow = narrowExpressions(query)
  const inFilter = query.filter === undefined ? mine : [filters[query.filter], ...mine]
  const after = query.cursor === undefined ? [] : [afterInboxCursor(query.cursor)]
  const onPage = [...inFilter, ...narrow, ...searchExpressions(query.search), ...after]
  return [
    ['match', { desk: query.desk, deskUntil: command.gte(query.now) }],
    ['sort', INBOX_ORDER],
    [
      'group',
      {
        _id: null,
        ...Object.fromEntries(
          INBOX_FILTERS.map((filter) => [filter, countOf([filters[filter], ...mine, ...narrow])] as const),
        ),
        late: countOf([filters.overdue]),
        kinds: pushIf(inFilter, { topic: '$topic', topicName: '$topicName', channel: '$channel' }),
        rows: pushIf(onPage, rowFields(query)),
      },
    ],
    [
      'project',
      {
        _id: 0,
        ...Object.fromEntries(INBOX_FILTERS.map((filter) => [filter, 1])),
        late: 1,
        kinds: there('$kinds'),
        rows: $.slice([there('$rows'), query.limit + 1]),
      },
    ],
  ]
}

/** The whole text only where it has to be looked into: all rows of a desk pass through memory here. */
function rowFields({ search }: InboxQuery): object {
  const fields = Object.keys(inboxRow.entries).filter((field) => field !== 'text' || search !== '')
  return Object.fromEntries(fields.map((field) => [field, `$${field}`]))
}

function all(conditions: Expression[]): Expression | boolean {
  return conditions.length === 0 ? true : $.and(conditions)
}

function countOf(conditions: Expression[]): Expression {
  return $.sum($.cond({ if: all(conditions), then: 1, else: 0 }))
}

/** `there` takes out the nulls it leaves in the place of others. */
function pushIf(conditions: Expression[], what: object): Expression {
  return $.push($.cond({ if: all(conditions), then: what, else: null }))
}

function there(list: string): Expression {
  return $.filter({ input: list, as: 'one', cond: $.neq(['$$one', null]) })
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

const answer = v.object({
  ...{ new: v.number(), dueSoon: v.number(), overdue: v.number() },
  ...{ open: v.number(), answered: v.number(), closed: v.number() },
  late: v.number(),
  kinds: v.array(v.object({ topic: v.string(), topicName: v.string(), channel: v.picklist(CHANNELS) })),
  rows: v.array(inboxRow),
})
export type InboxAnswer = v.InferOutput<typeof answer>

/** An empty desk gives no group at all. */
export function readInboxAnswer(raw: unknown[]): InboxAnswer {
  if (raw.length > 0) return v.parse(answer, raw[0])
  return { ...{ new: 0, dueSoon: 0, overdue: 0, open: 0, answered: 0, closed: 0 }, late: 0, kinds: [], rows: [] }
}
