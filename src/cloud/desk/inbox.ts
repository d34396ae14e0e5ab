import type { ParsedInputOf } from '@/contract/actions'
import type { deskInbox as action, Inbox } from '@/contract/desk/inbox'
import type { StaffCall } from '../platform/call'
import { pageOf } from '../platform/keyset'
import { aggregate } from '../platform/store'
import { chosenDesk } from './chosen-desk'
import { kindCounts } from './inbox-kinds'
import { closedLongAgo } from './inbox-older'
import { inboxCursor } from './inbox-order'
import { inboxPipeline, readInboxAnswer, type InboxQuery } from './inbox-query'
import { inboxItem, isSought, type InboxRow } from './inbox-row'

/** Marks a cursor into the cases that were closed too long ago to be counted. */
const OLDER = 'older-'

/** The desk in one request: how many cases each filter has, and a page of one of them, or of what is searched for. */
export async function deskInbox(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<Inbox> {
  const desk = chosenDesk(input.desk, call)
  const { search = '', cursor, limit, topic, channel, place } = input
  const filter = input.filter ?? (search === '' ? 'open' : undefined)
  const query: InboxQuery = {
    ...{ desk: desk.id, filter, search, limit, cursor, topic, channel, place, now: call.now },
    mine: input.mine ? call.member._id : undefined,
  }
  const heading = { desk, now: call.now.toISOString() }
  const itemsOf = (rows: InboxRow[]) =>
    rows.filter((row) => isSought(row, query)).map((row) => inboxItem(row, call.now))

  // After what lies on the desk the list goes on with what was closed before, where closed cases are asked for.
  const goesOn = filter === undefined || filter === 'closed'
  if (goesOn && cursor?.startsWith(OLDER)) {
    const older = await closedLongAgo({ ...query, cursor: cursor.slice(OLDER.length) || undefined })
    const { page, nextCursor } = pageOf(older, limit, ({ updatedAt, _id }) => ({ at: updatedAt, id: _id }))
    return { ...heading, items: itemsOf(page), nextCursor: nextCursor && OLDER + nextCursor }
  }

  const { rows, kinds, late, ...counts } = readInboxAnswer(await aggregate('suggestions', inboxPipeline(query)))
  const page = rows.slice(0, limit)
  const last = rows.length > limit ? page.at(-1) : undefined
  return {
    ...heading,
    items: itemsOf(page),
    nextCursor: last ? inboxCursor(last) : goesOn ? OLDER : undefined,
    counts,
    overdue: late,
    ...kindCounts(kinds),
  }
}
