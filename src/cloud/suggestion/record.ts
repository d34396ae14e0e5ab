import * as v from 'valibot'
import { PUBLICATIONS } from '@/contract/suggestion/publication'
import { citedPolicy } from '@/contract/policy/cited'
import { STATES } from '@/contract/suggestion/states'
import { ACTS } from '@/contract/suggestion/transitions'
import { referralView } from '@/contract/suggestion/referral'
import { place } from '@/contract/suggestion/view'
import { CHANNELS, KINDS, OUTCOMES, REFUSAL_CODES, SATISFACTIONS } from '@/contract/suggestion/vocabulary'
import { actor } from '../platform/actor'
import { safety } from '../safety/record'
import { deadlines } from './deadlines'

/** A suggestion as it is stored: one document that carries its whole life. */

const state = v.picklist(STATES)

/**
 * The case that a merged one follows (并案), and how many entries of that one's timeline it has followed already: what
 * happened there before is none of its business.
 */
const lead = v.object({ id: v.string(), number: v.string(), seen: v.number() })
export type LeadLink = v.InferOutput<typeof lead>

const entry = v.object({
  at: v.date(),
  act: v.picklist(ACTS),
  state,
  /** The version of the case that it made. */
  version: v.optional(v.number()),
  text: v.optional(v.string()),
  photos: v.optional(v.array(v.string())),
  /** By how many working days the answer was postponed. */
  workingDays: v.optional(v.number()),
  /** With which other case it was merged. */
  lead: v.optional(lead),
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
  /** What the audit trail says beside the act: old and new values, never a person. */
  details: v.optional(v.string()),
  message: v.optional(message),
})
export type EventRecord = v.InferOutput<typeof event>

/** Who gets messages: a sealed openid when the case is anonymous; nobody while a case entered by staff is unclaimed. */
export const recipient = v.object({ openid: v.optional(v.string()), sealed: v.optional(v.string()) })
export type Recipient = v.InferOutput<typeof recipient>

/** What became of a deadline: once missed, missed for ever, whatever is done or moved afterwards. */
const promise = v.object({
  clock: v.picklist(['contact', 'answer', 'again']),
  /** Which of the case's own: a transfer begins another contact, asking again another answer. */
  round: v.number(),
  desk: v.string(),
  /** When it was kept, or the last day of it that passed: `YYYY-MM-DD` in Shanghai. */
  day: v.string(),
  kept: v.boolean(),
})
export type PromiseRecord = v.InferOutput<typeof promise>

/** A first contact or an answer that was made, and what it took: a contact in hours, an answer in working days. */
const deed = v.object({
  clock: v.picklist(['contact', 'answer', 'again']),
  round: v.number(),
  desk: v.string(),
  day: v.string(),
  took: v.number(),
})
export type DeedRecord = v.InferOutput<typeof deed>

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
  /** The desks it was handed on from, the first one first, each with the first contact it had promised, and made or not. */
  came: v.optional(
    v.array(
      v.object({
        desk: v.string(),
        workstation: v.object({ id: v.string(), name: v.string() }),
        at: v.date(),
        contactDueAt: v.date(),
        contactedAt: v.optional(v.date()),
      }),
    ),
    [],
  ),
  boardId: v.optional(v.string()),
  channel: v.picklist(CHANNELS),
  kind: v.picklist(KINDS),
  topic: v.string(),
  topicName: v.string(),
  text: v.string(),
  excerpt: v.string(),
  photos: v.array(v.string()),
  /** What they said, and for how many seconds as far as that is known. Only who handles the case hears it. */
  voice: v.optional(v.object({ fileID: v.string(), seconds: v.optional(v.number()) })),
  /** Since when the text is what the workstation wrote down of it. */
  transcribedAt: v.optional(v.date()),
  place: v.optional(place),
  /** What it is found by, and what is like it: pairs of characters. */
  pairs: v.optional(v.array(v.string()), []),
  /** Where it is, without what does not matter to what it says. */
  placeWording: v.optional(v.string()),
  public: v.boolean(),
  anonymous: v.boolean(),
  publication: v.picklist(PUBLICATIONS),
  /** What everyone may read, or could until it was hidden, under an id that says nothing of the case's own. */
  publicText: v.optional(
    v.object({
      publicId: v.string(),
      text: v.string(),
      answer: v.optional(v.string()),
      at: v.date(),
      /** What this text is found by; of the public words alone, so that nothing else can be guessed at. */
      pairs: v.optional(v.array(v.string()), []),
    }),
  ),
  /** How many people think that what everyone may read should not stand there (举报). */
  reported: v.optional(v.number(), 0),
  /** Neighbours who joined in (附议) with this very case; a lead counts those of the cases that follow it as well. */
  supporters: v.optional(v.number(), 0),

  /** While it is merged, and of the last time it was: the case it follows. */
  lead: v.optional(lead),
  /** How often a case was merged into this one: more than never, and others may follow it. */
  merges: v.optional(v.number(), 0),

  /** Keyed pseudonym of who wrote it; another one for what is anonymous. */
  ownerKey: v.string(),
  recipient,
  name: v.optional(v.string()),
  sealedPhone: v.optional(v.string()),
  /** Only when not anonymous. */
  phoneMask: v.optional(v.string()),
  /** Of a case entered by staff on behalf of someone (代录). */
  intake: v.optional(
    v.object({
      by: v.object({ key: v.string(), name: v.string() }),
      consent: v.boolean(),
      photoOfPaper: v.optional(v.string()),
      visitId: v.optional(v.string()),
    }),
  ),
  /** Since when such a case is bound to the WeChat of whoever held its claim code. */
  claimedAt: v.optional(v.date()),

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
  deadlines,
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
      referral: v.optional(referralView),
      /** What it cited, as it stood then, and which version of what that was. */
      policies: v.optional(v.array(v.object({ id: v.string(), version: v.number(), ...citedPolicy.entries })), []),
    }),
  ),
  refusal: v.optional(v.object({ reasonCode: v.picklist(REFUSAL_CODES), text: v.string(), at: v.date() })),
  rating: v.optional(rating),

  /** How words and photos stand with content safety; missing in cases from before it, and in those staff entered. */
  safety: v.optional(safety),
  /** Since when, or from when on, photos wait to be looked at. */
  photosDueAt: v.optional(v.date()),

  /** The nearer running clock, for the inbox; far away while none runs. */
  dueAt: v.date(),
  dueClock: v.optional(v.picklist(['contact', 'answer'])),
  /** Until when it counts as on the desk: for ever while it is open, 30 days after closing. */
  deskUntil: v.date(),
  /** Who acted last. */
  officer: v.optional(v.object({ key: v.string(), name: v.string() })),
  /** Whose it is, if it was given to somebody. */
  assignee: v.optional(v.object({ key: v.string(), name: v.string() })),

  /** Kept as the case changes; missing in cases from before they were. */
  promises: v.optional(v.array(promise)),
  deeds: v.optional(v.array(deed)),
  /** What of this case stands in the figures, and in which count of them. */
  figured: v.optional(v.object({ generation: v.number(), fact: v.record(v.string(), v.number()) })),
  /** Since when the figures may not know what this case has become. */
  figuresSince: v.optional(v.date()),

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

/** What the figures are made of; a figure needs no words of anybody. */
const FIGURED = [
  '_id',
  'state',
  'desk',
  'workstation',
  'channel',
  'topic',
  'topicName',
  'place',
  'submittedAt',
  'contactDueAt',
  'contactedAt',
  'answerDueAt',
  'answeredAt',
  'answers',
  'askedAgain',
  'rating',
  'supporters',
  'promises',
  'deeds',
  'figured',
  'timeline',
] as const satisfies readonly (keyof SuggestionRecord)[]
const figuredRecord = v.pick(suggestionRecord, FIGURED)
export type FiguredRecord = v.InferOutput<typeof figuredRecord>
export const FIGURED_FIELDS: readonly string[] = FIGURED

export function readFigured(raw: unknown): FiguredRecord {
  return v.parse(figuredRecord, raw)
}

export function readSuggestion(raw: unknown): SuggestionRecord {
  return v.parse(suggestionRecord, raw)
}
