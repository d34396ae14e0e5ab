import { command } from '../platform/sdk'
import { unknownCursor } from '../platform/keyset'
import type { InboxRow } from './inbox-row'

/**
 * The order of the desk: what is due first, first. What waits or is done is due never, so that among it the last changed
 * comes first.
 */
export const INBOX_ORDER = { dueAt: 1, updatedAt: -1, _id: -1 } as const

const $ = command.aggregate

export function inboxCursor({ dueAt, updatedAt, _id }: InboxRow): string {
  return `${dueAt.getTime()}.${updatedAt.getTime()}.${_id}`
}

/** Whether a case comes after the place a cursor names. @throws Failure INVALID_INPUT for a cursor we did not give */
export function afterInboxCursor(cursor: string): object {
  const [, due, updated, id] = /^(\d{1,15})\.(\d{1,15})\.([a-z0-9-]{1,64})$/.exec(cursor) ?? []
  if (due === undefined || updated === undefined || id === undefined) throw unknownCursor()
  const [dueAt, updatedAt] = [new Date(Number(due)), new Date(Number(updated))]
  return $.or([
    $.gt(['$dueAt', dueAt]),
    $.and([$.eq(['$dueAt', dueAt]), $.lt(['$updatedAt', updatedAt])]),
    $.and([$.eq(['$dueAt', dueAt]), $.eq(['$updatedAt', updatedAt]), $.lt(['$_id', id])]),
  ])
}
