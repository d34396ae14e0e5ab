import * as v from 'valibot'
import type { InboxItem } from '@/contract/desk/inbox'
import { holdsAll, searchTerms } from '@/contract/desk/search'
import { STATES } from '@/contract/suggestion/states'
import { CHANNELS, KINDS } from '@/contract/suggestion/vocabulary'
import { dueAt, workingDaysLeft } from '../platform/clock'

/** The fields of a case that its row in the inbox needs; all else stays in the database. */
export const inboxRow = v.object({
  _id: v.string(),
  number: v.string(),
  version: v.number(),
  state: v.picklist(STATES),
  kind: v.picklist(KINDS),
  topic: v.string(),
  topicName: v.string(),
  channel: v.picklist(CHANNELS),
  excerpt: v.string(),
  /** Only where something is searched for. */
  text: v.nullish(v.string()),
  place: v.nullish(v.object({ text: v.string() })),
  submittedAt: v.date(),
  updatedAt: v.date(),
  closedAt: v.nullish(v.date()),
  dueAt: v.date(),
  dueClock: v.nullish(v.picklist(['contact', 'answer'])),
  officer: v.nullish(v.object({ name: v.string() })),
  assignee: v.nullish(v.object({ key: v.string(), name: v.string() })),
})
export type InboxRow = v.InferOutput<typeof inboxRow>

/** Due soon (快到期): the nearer running clock ends within one working day, with today, or the next day that is one. */
export function soonLimit(now: Date): Date {
  return dueAt(now, 0)
}

export function inboxItem(row: InboxRow, now: Date): InboxItem {
  const overdue = row.dueAt <= now
  return {
    id: row._id,
    number: row.number,
    version: row.version,
    state: row.state,
    kind: row.kind,
    topic: row.topic,
    topicName: row.topicName,
    channel: row.channel,
    excerpt: row.excerpt,
    place: row.place?.text,
    submittedAt: row.submittedAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    due: row.dueClock
      ? {
          clock: row.dueClock,
          at: row.dueAt.toISOString(),
          overdue,
          soon: !overdue && row.dueAt <= soonLimit(now),
          workingDays: workingDaysLeft(now, row.dueAt),
        }
      : undefined,
    assignee: row.assignee ?? undefined,
    officer: row.officer?.name,
  }
}

/** Whether a case that was found by pairs of characters holds what was looked for as it was typed. */
export function isSought({ text, place, number }: InboxRow, sought: { search: string; place?: string }): boolean {
  const where = place?.text ?? ''
  return (
    holdsAll(searchTerms(sought.search), { text: text ?? '', place: where, number }) &&
    holdsAll(searchTerms(sought.place ?? ''), { text: where, number: '' })
  )
}
