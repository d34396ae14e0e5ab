import * as v from 'valibot'
import { declare } from '../action'
import { ROLES } from '../roles'
import { flag, id, listInput, listOutput, oneOf } from '../schema'
import { STATES } from '../suggestion/states'
import { CHANNELS, KINDS } from '../suggestion/vocabulary'
import { textLength, tidyText } from '../text'
import { SEARCH_TEXT } from './search'
import { assignee } from './view'

export const INBOX_FILTERS = ['new', 'dueSoon', 'overdue', 'open', 'answered', 'closed'] as const
export type InboxFilter = (typeof INBOX_FILTERS)[number]

/** One row of the inbox. `due` is the nearer running clock; none while it waits for the resident or is done. */
const inboxItem = v.object({
  id: v.string(),
  number: v.string(),
  version: v.number(),
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
    v.object({
      clock: v.picklist(['contact', 'answer']),
      at: v.string(),
      overdue: v.boolean(),
      soon: v.boolean(),
      /** Working days after today up to the last one; 0 on the last day, and from then on. */
      workingDays: v.number(),
    }),
  ),
  /** Whose it is, by assignment (分派). */
  assignee: v.optional(assignee),
  /** The officer who acted last. */
  officer: v.optional(v.string()),
})
export type InboxItem = v.InferOutput<typeof inboxItem>

const inboxOutput = v.object({
  ...listOutput(inboxItem),
  /**
   * Cases per filter, with the topic, channel, place and `mine` asked for, whatever is searched for. `closed` counts those
   * closed within the last 30 days; the list goes further back.
   */
  counts: v.optional(v.record(v.picklist(INBOX_FILTERS), v.number())),
  /** How many are overdue on the whole desk, whatever was asked for: what is late is never out of sight. */
  overdue: v.optional(v.number()),
  /** What the cases of the filter are about and how they came, the most frequent first, before these are chosen from. */
  topics: v.optional(v.array(v.object({ id: v.string(), name: v.string(), count: v.number() }))),
  channels: v.optional(v.array(v.object({ id: v.picklist(CHANNELS), count: v.number() }))),
  desk: v.object({ id: v.string(), name: v.string() }),
  now: v.string(),
})
export type Inbox = v.InferOutput<typeof inboxOutput>

/** Words looked for: tidied, and none when nothing was written. */
const words = v.pipe(
  v.string('请写要找的文字'),
  v.transform(tidyText),
  v.check((value) => textLength(value) <= SEARCH_TEXT.max, `最多 ${SEARCH_TEXT.max} 个字，请精简一些`),
)

/** The cases on the caller's desk, what is due first; what is done last changed first. */
export const deskInbox = declare({
  name: 'desk.inbox',
  who: ROLES,
  writes: false,
  input: v.object({
    ...listInput,
    /** All of the desk's when something is searched for, else the open ones. */
    filter: v.optional(oneOf(INBOX_FILTERS, '没有这个分类')),
    /** Only the caller's: assigned to them, or with nobody and acted on by them last. */
    mine: v.optional(flag, false),
    /** Which desk, for staff of several workstations and the district; the first of their own by default. */
    desk: v.optional(id),
    topic: v.optional(id),
    channel: v.optional(oneOf(CHANNELS, '没有这种来源')),
    /** A part of where it is. */
    place: v.optional(words),
    /** Words of its text or place, or a part of its number. */
    search: v.optional(words),
  }),
  output: inboxOutput,
})
