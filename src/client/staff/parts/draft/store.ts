import * as v from 'valibot'
import { forget, recall, remember } from '../../../device/storage'
import { draft, type Draft } from './shape'

const schema = v.object({
  draft,
  /** Which version it was written over; none of what was never saved. */
  version: v.optional(v.number()),
})
export type Kept = v.InferOutput<typeof schema>
const stored = v.pipe(v.string(), v.parseJson(), schema)

const keyOf = (name: string) => `consultation/${name}`

/** What was written under this name and not saved. */
export function keptDraft(name: string): Kept | undefined {
  const found = v.safeParse(stored, recall(keyOf(name)))
  return found.success ? found.output : undefined
}

/** @returns whether it outlives the app */
export function keepDraft(name: string, draft: Draft, version: number | undefined): boolean {
  return remember(keyOf(name), JSON.stringify({ draft, version }))
}

export function dropKept(name: string): void {
  forget(keyOf(name))
}
