import * as v from 'valibot'
import { STATES } from './states'

/** What the desk did with a matter that says nothing of who else brought it up. */
export const SHARED_ACTS = ['accept', 'start', 'transfer', 'extend'] as const

/** How far the matter is that a merged case (并案) is handled with, for its resident. */
export const together = v.object({
  state: v.picklist(STATES),
  steps: v.array(v.object({ at: v.string(), act: v.picklist(SHARED_ACTS) })),
})
export type Together = v.InferOutput<typeof together>
