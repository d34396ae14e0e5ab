import * as v from 'valibot'
import { STATES } from '../suggestion/states'
import { CHANNELS } from '../suggestion/vocabulary'

/** The case that a merged one follows. Without an `id` it lies at a desk the caller may not see. */
export const leadView = v.object({
  id: v.optional(v.string()),
  number: v.string(),
  /** Where that one stands; left out once this one goes its own way. */
  state: v.optional(v.picklist(STATES)),
})

/** What follows a case, in sum. */
export const followersView = v.object({
  /** Every case that was put to it and not taken out again. */
  count: v.number(),
  /** Those that still wait for its answer. */
  waiting: v.number(),
  /** The first day by which one of them was promised an answer. */
  answerDueAt: v.optional(v.string()),
  supporters: v.number(),
})
export type FollowersView = v.InferOutput<typeof followersView>

/** One of the cases that follow. */
export const mergedItem = v.object({
  id: v.string(),
  number: v.string(),
  state: v.picklist(STATES),
  channel: v.picklist(CHANNELS),
  excerpt: v.string(),
  submittedAt: v.string(),
  answerDueAt: v.string(),
})
export type MergedItem = v.InferOutput<typeof mergedItem>
