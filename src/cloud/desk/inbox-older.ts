import * as v from 'valibot'
import { beforePlace } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { narrowConditions } from './inbox-narrow'
import type { InboxQuery } from './inbox-query'
import { inboxRow, type InboxRow } from './inbox-row'

/** Cases closed more than 30 days ago, last changed first, from the index of what is looked for: never a pass over them all. */
export async function closedLongAgo(query: InboxQuery): Promise<InboxRow[]> {
  const read = await find(
    'suggestions',
    command.and([
      { desk: query.desk },
      ...narrowConditions(query, query.search),
      { deskUntil: command.lt(query.now) },
      ...beforePlace('updatedAt', query.cursor),
    ]),
    {
      order: [
        ['updatedAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit: query.limit + 1,
      fields: Object.keys(inboxRow.entries),
    },
  )
  return read.map((raw) => v.parse(inboxRow, raw))
}
