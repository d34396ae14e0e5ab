import * as v from 'valibot'
import { DEFAULT_DEADLINES } from '@/contract/settings/deadlines'

/** What is promised, in working days: the domain's "Clocks". */
export const deadlines = v.object({
  contact: v.number(),
  answer: v.number(),
  again: v.number(),
  resume: v.number(),
  /** How long an answer may take in all once it is postponed. */
  extended: v.optional(v.number(), DEFAULT_DEADLINES.extended),
})
