import type { ParsedInputOf } from '@/contract/actions'
import type { deskInbox as action } from '@/contract/desk/actions'
import type { Inbox } from '@/contract/desk/view'
import { DISTRICT_DESK } from '@/contract/roles'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { pageOf } from '../platform/keyset'
import { aggregate } from '../platform/store'
import { closedLongAgo, inboxPipeline, readInboxAnswer } from './inbox-query'
import { inboxItem, type InboxRow } from './inbox-row'

const DISTRICT_NAME = '区局'

/** The desk in one request: how many cases each filter has, and a page of one of them. */
export async function deskInbox(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<Inbox> {
  const desk = chosenDesk(input.desk, call)
  const { filter, limit, cursor } = input
  const query = {
    ...{ desk: desk.id, filter, limit, cursor, now: call.now },
    mine: input.mine ? call.member._id : undefined,
  }
  const heading = { desk, now: call.now.toISOString() }

  if (filter === 'closed' && cursor?.startsWith(OLDER)) {
    const older = await closedLongAgo({ ...query, cursor: cursor.slice(OLDER.length) || undefined })
    const { page, nextCursor } = pageOf(older, limit, placeOfClosed)
    return {
      ...heading,
      items: page.map((row) => inboxItem(row, call.now)),
      nextCursor: nextCursor && OLDER + nextCursor,
    }
  }

  const { counts, rows } = readInboxAnswer(await aggregate('suggestions', inboxPipeline(query)))
  const { page, nextCursor } = pageOf(
    rows,
    limit,
    filter === 'closed' || filter === 'answered' ? placeOfDone : placeOfDue,
  )
  return {
    ...heading,
    items: page.map((row) => inboxItem(row, call.now)),
    // After the lately closed ones the list goes on with those closed before them.
    nextCursor: nextCursor ?? (filter === 'closed' ? OLDER : undefined),
    counts,
  }
}

/** Marks a cursor into the cases that were closed too long ago to be counted. */
const OLDER = 'older-'

function placeOfDue(row: InboxRow) {
  return { at: row.dueAt, id: row._id }
}

function placeOfDone(row: InboxRow) {
  return { at: row.updatedAt, id: row._id }
}

function placeOfClosed(row: InboxRow) {
  return { at: row.closedAt ?? row.updatedAt, id: row._id }
}

/** @throws Failure FORBIDDEN for a desk that is not the caller's, NOT_FOUND to district staff for one that is not there */
function chosenDesk(wanted: string | undefined, call: StaffCall): { id: string; name: string } {
  const { role, workstations } = call.member
  const district = role === 'district'
  if (district && (wanted === undefined || wanted === DISTRICT_DESK)) return { id: DISTRICT_DESK, name: DISTRICT_NAME }
  const desk = wanted === undefined ? workstations[0] : workstations.find(({ id }) => id === wanted)
  if (!desk) throw district ? new Failure('NOT_FOUND', '没有找到这个工作室') : new Failure('FORBIDDEN')
  return desk
}
