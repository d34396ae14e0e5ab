import * as v from 'valibot'
import { CONTACT_METHODS, OUTCOMES, REFUSAL_CODES } from '@/contract/suggestion/vocabulary'
import { kept, useKeptForm } from '../use-kept-form'
import type { FormAct } from './acts'

const schema = v.object({
  text: v.string(),
  method: v.optional(v.picklist(CONTACT_METHODS)),
  /** When the contact was, if not just now: a day as `dayNumber` counts, and a time as it was typed. */
  day: v.optional(v.number()),
  time: v.string(),
  outcome: v.optional(v.picklist(OUTCOMES)),
  reasonCode: v.optional(v.picklist(REFUSAL_CODES)),
})
export type Draft = v.InferOutput<typeof schema>

const EMPTY: Draft = { text: '', time: '' }
const keyOf = (id: string, act: FormAct) => `desk/${id}/${act}`

/** Whether something was begun for this act and not sent. */
export function hasDraft(id: string, act: FormAct): boolean {
  return kept(keyOf(id, act), schema) !== undefined
}

/** What is being written for one act on one case. */
export function useDraft(id: string, act: FormAct) {
  const { value: draft, change, drop } = useKeptForm(keyOf(id, act), schema, EMPTY)
  return { draft, change, drop }
}
