import * as v from 'valibot'
import { citedPolicy } from '../policy/cited'
import { isOpen, type State } from '../suggestion/states'
import { CHANNELS, OUTCOMES } from '../suggestion/vocabulary'
import { flag } from '../schema'

/** 回音壁: what was said and what became of it, as everyone may read it. Nothing in it leads to a person or to a case. */

/** How far a published case is, in words for everyone. */
export const PUBLIC_STATES = ['handling', 'answered'] as const
export type PublicState = (typeof PUBLIC_STATES)[number]

export const PUBLIC_STATE_NAMES: Record<PublicState, string> = { handling: '办理中', answered: '已答复' }

export function publicState(state: State): PublicState {
  return isOpen(state) ? 'handling' : 'answered'
}

/** Code points of a text, and of an answer, that a list shows; the whole stands on a page of its own. */
export const EXCERPTS = { text: 120, answer: 160 } as const

const workstation = v.object({ id: v.string(), name: v.string() })

export const wallItem = v.object({
  publicId: v.string(),
  workstation,
  topic: v.string(),
  topicName: v.string(),
  /** How it came; a slip out of the box is as good as the phone. */
  channel: v.picklist(CHANNELS),
  text: v.string(),
  state: v.picklist(PUBLIC_STATES),
  answer: v.optional(v.object({ text: v.string(), outcome: v.picklist(OUTCOMES), workingDays: v.number() })),
  /** Neighbours who joined in (附议), those of cases about the same matter included. */
  supporters: v.number(),
  /** Whether the caller is one of them. */
  supported: flag,
  /** Whether it is the caller's own, which only they are told. */
  own: flag,
  /** When it was made public, or made public anew. */
  at: v.string(),
})
export type WallItem = v.InferOutput<typeof wallItem>

/** What the home screen shows of an answer. */
export const wallEcho = v.object({
  publicId: v.string(),
  topicName: v.string(),
  text: v.string(),
  answer: v.string(),
  outcome: v.picklist(OUTCOMES),
})
export type WallEcho = v.InferOutput<typeof wallEcho>

/** A policy answer as everyone may read it. */
export const publicPolicy = v.object({ id: v.string(), ...citedPolicy.entries })
