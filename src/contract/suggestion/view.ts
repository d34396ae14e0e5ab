import * as v from 'valibot'
import { citedPolicy } from '../policy/cited'
import { photoView } from '../upload'
import { voiceView } from '../voice'
import { referralView } from './referral'
import { STATES } from './states'
import { together } from './together'
import { ACTS } from './transitions'
import { KINDS, OUTCOMES, REFUSAL_CODES, SATISFACTIONS } from './vocabulary'

const state = v.picklist(STATES)

export const place = v.object({
  text: v.string(),
  latitude: v.optional(v.number()),
  longitude: v.optional(v.number()),
})

/** One line of what happened. `by` is never a person to residents. */
export const timelineEntry = v.object({
  at: v.string(),
  act: v.picklist(ACTS),
  state,
  text: v.optional(v.string()),
  photos: v.optional(v.array(photoView)),
  by: v.string(),
})
export type TimelineEntry = v.InferOutput<typeof timelineEntry>

export const rating = v.object({ satisfaction: v.picklist(SATISFACTIONS), solved: v.boolean(), at: v.string() })

/** What resident and desk both see of a case. Instants are ISO strings. */
export const caseEntries = {
  id: v.string(),
  number: v.string(),
  state,
  version: v.number(),
  workstation: v.object({ id: v.string(), name: v.string() }),
  kind: v.picklist(KINDS),
  topic: v.string(),
  topicName: v.string(),
  text: v.string(),
  photos: v.array(photoView),
  /** What they said instead of, or beside, writing it. */
  voice: v.optional(voiceView),
  /** The text is none of theirs: the workstation wrote down what the voice note says (文字稿). */
  transcribed: v.optional(v.boolean()),
  place: v.optional(place),
  public: v.boolean(),
  anonymous: v.boolean(),
  submittedAt: v.string(),
  timeline: v.array(timelineEntry),
  answer: v.optional(
    v.object({
      outcome: v.picklist(OUTCOMES),
      text: v.string(),
      at: v.string(),
      /** Working days it took, the day of arrival not counted, and whether that was in time. */
      workingDays: v.number(),
      inTime: v.boolean(),
      /** With the outcome `referred`: who has it now. */
      referral: v.optional(referralView),
      /** The policy answers it cites, as they stood then. */
      policies: v.optional(v.array(citedPolicy), []),
    }),
  ),
  refusal: v.optional(v.object({ reasonCode: v.picklist(REFUSAL_CODES), text: v.string(), at: v.string() })),
  contactDueAt: v.string(),
  contactedAt: v.optional(v.string()),
  /** Working days after today up to the last one for first contact, 0 on that day itself. Missing once there was contact, and once it is not waited for. */
  contactDaysLeft: v.optional(v.number()),
  answerDueAt: v.string(),
  /**
   * Working days after today up to the last one: 0 on the last day itself, and from then on. Missing once
   * answered, and while the answer clock stands still because the case waits for the resident.
   */
  answerDaysLeft: v.optional(v.number()),
  /** The clock that has run out while somebody still waits. */
  overdue: v.optional(v.picklist(['contact', 'answer'])),
  /** It lies with the district, not with the workstation it is about. */
  withDistrict: v.boolean(),
  /** The question that waits for an answer, and from when on the case may go on without one. */
  question: v.optional(v.string()),
  resumableFrom: v.optional(v.string()),
  /** Working days after today up to the last one before that, 0 on it. Missing once it is past. */
  resumeDaysLeft: v.optional(v.number()),
  /** Until when an answered case can be rated before it closes by itself. */
  rateBy: v.optional(v.string()),
  /** Days until then, begun ones included. */
  rateDaysLeft: v.optional(v.number()),
  rating: v.optional(rating),
}

/** A suggestion as the resident who wrote it sees it. */
export const suggestionView = v.object({
  ...caseEntries,
  /** An edited text of it may be read by everyone. */
  published: v.boolean(),
  /** While it is merged: how far the matter is. */
  together: v.optional(together),
  /** While it can be asked for again (再次办理): how often still, and until when once it is closed. */
  again: v.optional(v.object({ timesLeft: v.number(), by: v.optional(v.string()) })),
  can: v.array(v.picklist(['supplement', 'withdraw', 'rate', 'askAgain'])),
})
export type SuggestionView = v.InferOutput<typeof suggestionView>
