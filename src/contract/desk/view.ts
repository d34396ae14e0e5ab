import * as v from 'valibot'
import { listOutput } from '../schema'
import { STATES } from '../suggestion/states'
import { caseEntries } from '../suggestion/view'
import { CHANNELS, KINDS } from '../suggestion/vocabulary'

export const INBOX_FILTERS = ['new', 'dueSoon', 'overdue', 'open', 'answered', 'closed'] as const
export type InboxFilter = (typeof INBOX_FILTERS)[number]

/** What staff can do with a case now, as buttons; each is checked again when it is done. */
export const DESK_CAN = ['accept', 'askInfo', 'resume', 'start', 'answer', 'refuse', 'note', 'openPhone'] as const
export type DeskCan = (typeof DESK_CAN)[number]

/** A case as staff see it. An anonymous one shows nothing that links it to a person. */
export const deskView = v.object({
  ...caseEntries,
  channel: v.picklist(CHANNELS),
  desk: v.string(),
  name: v.optional(v.string()),
  /** Masked; `desk.openPhone` opens the number, and is remembered. */
  phoneMask: v.optional(v.string()),
  can: v.array(v.picklist(DESK_CAN)),
})
export type DeskView = v.InferOutput<typeof deskView>

/** One row of the inbox. `due` is the nearer running clock; none while it waits for the resident or is done. */
export const inboxItem = v.object({
  id: v.string(),
  number: v.string(),
  state: v.picklist(STATES),
  kind: v.picklist(KINDS),
  topic: v.string(),
  topicName: v.string(),
  channel: v.picklist(CHANNELS),
  excerpt: v.string(),
  place: v.optional(v.string()),
  submittedAt: v.string(),
  updatedAt: v.string(),
  due: v.optional(
    v.object({ clock: v.picklist(['contact', 'answer']), at: v.string(), overdue: v.boolean(), soon: v.boolean() }),
  ),
  /** The officer who acted last, for "mine". */
  officer: v.optional(v.string()),
})
export type InboxItem = v.InferOutput<typeof inboxItem>

export const inboxOutput = v.object({
  ...listOutput(inboxItem),
  /** Cases per filter. `closed` counts those closed within the last 30 days; the list goes further back. */
  counts: v.optional(v.record(v.picklist(INBOX_FILTERS), v.number())),
  desk: v.object({ id: v.string(), name: v.string() }),
  now: v.string(),
})
export type Inbox = v.InferOutput<typeof inboxOutput>
