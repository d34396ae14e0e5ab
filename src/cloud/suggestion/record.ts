import * as v from 'valibot'
import { STATES } from '@/contract/suggestion/states'
import { ACTS } from '@/contract/suggestion/transitions'
import { place } from '@/contract/suggestion/view'
import { CHANNELS, KINDS, OUTCOMES, REFUSAL_CODES, SATISFACTIONS } from '@/contract/suggestion/vocabulary'
import { actor } from '../platform/actor'

/** A suggestion as it is stored: one document that carries its whole life. */

const state = v.picklist(STATES)

const entry = v.object({
  at: v.date(),
  act: v.picklist(ACTS),
  state,
  text: v.optional(v.string()),
  photos: v.optional(v.array(v.string())),
  actor,
})
export type TimelineRecord = v.InferOutput<typeof entry>

/** What the resident is told through the outbox. */
const message = v.object({
  template: v.picklist(['accepted', 'needsInfo', 'answered']),
  data: v.record(v.string(), v.string()),
})
export type Message = v.InferOutput<typeof message>

/** Written with the act itself, relayed to outbox and audit afterwards; gone from here once both have it. */
const event = v.object({
  id: v.string(),
  at: v.date(),
  act: v.string(),
  version: v.number(),
  actor,
  message: v.optional(message),
})
export type EventRecord = v.InferOutput<typeof event>

/** Who gets messages: a sealed openid when the case is anonymous. */
const recipient = v.object({ openid: v.optional(v.string()), sealed: v.optional(v.string()) })

const rating = v.object({ satisfaction: v.picklist(SATISFACTIONS), solved: v.boolean(), at: v.date() })

const suggestionRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  number: v.string(),
  version: v.number(),
  state,
  /** Where the case was when it was asked for information. */
  before: v.optional(state),

  workstation: v.object({ id: v.string(), name: v.string() }),
  /** The desk it lies on: its workstation's id, or the district's. */
  desk: v.string(),
  boardId: v.optional(v.string()),
  channel: v.picklist(CHANNELS),
  kind: v.picklist(KINDS),
  topic: v.string(),
  topicName: v.string(),
  text: v.string(),
  excerpt: v.string(),
  photos: v.array(v.string()),
  place: v.optional(place),
  public: v.boolean(),
  anonymous: v.boolean(),
  publication: v.picklist(['private', 'proposed']),

  /** Keyed pseudonym of who wrote it; another one for what is anonymous. */
  ownerKey: v.string(),
  recipient,
  name: v.optional(v.string()),
  sealedPhone: v.optional(v.string()),
  /** Only when not anonymous. */
  phoneMask: v.optional(v.string()),

  submittedAt: v.date(),
  /** Last change a resident can see. */
  updatedAt: v.date(),
  contactDueAt: v.date(),
  contactedAt: v.optional(v.date()),
  answerDueAt: v.date(),
  /** Since when the answer clock stands still. */
  askedAt: v.optional(v.date()),
  answeredAt: v.optional(v.date()),
  closedAt: v.optional(v.date()),
  /** Start of the running answer clock: arrival, or the last time it was asked again. */
  clockFrom: v.date(),
  /** What was promised when it came in, in working days; later changes of the workstation's settings do not touch it. */
  deadlines: v.object({ contact: v.number(), answer: v.number(), again: v.number(), resume: v.number() }),
  askedAgain: v.number(),
  /** Every answer with the deadline it had, the last one last: once late is late for ever. */
  answers: v.array(
    v.object({
      outcome: v.picklist(OUTCOMES),
      text: v.string(),
      at: v.date(),
      dueAt: v.date(),
      workingDays: v.number(),
      inTime: v.boolean(),
    }),
  ),
  refusal: v.optional(v.object({ reasonCode: v.picklist(REFUSAL_CODES), text: v.string(), at: v.date() })),
  rating: v.optional(rating),

  /** The nearer running clock, for the inbox; far away while none runs. */
  dueAt: v.date(),
  dueClock: v.optional(v.picklist(['contact', 'answer'])),
  /** Until when it counts as on the desk: for ever while it is open, 30 days after closing. */
  deskUntil: v.date(),
  officer: v.optional(v.object({ key: v.string(), name: v.string() })),

  timeline: v.array(entry),
  notes: v.array(v.object({ at: v.date(), text: v.string(), actor })),
  /** What was asked by which request, so that a repeat has no second effect. */
  requests: v.array(v.object({ key: v.string(), digest: v.string() })),
  events: v.array(event),
  /** Since when events wait to be relayed. */
  pendingSince: v.optional(v.date()),
  /** Versions: of the last news for the resident, and the last one they saw. */
  newsVersion: v.number(),
  seenVersion: v.number(),
})
export type SuggestionRecord = v.InferOutput<typeof suggestionRecord>

export function readSuggestion(raw: unknown): SuggestionRecord {
  return v.parse(suggestionRecord, raw)
}
