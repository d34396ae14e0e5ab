import type { Answers, AnswerValue } from './answers'
import type { Item } from './items'
import type { AnswerChannel } from './vocabulary'

/** How often each was chosen, by key: the sum of all answers, and what one answer adds to it. */
export type Counts = Record<string, number>

/** Everyone who took part, by edition and channel. */
const EVERYONE = 'all'
/** How many answered an item at all, beside how many made which choice. */
const ANSWERED = 'answered'
/** How many proposed a wording. */
const PROPOSED = 'proposed'

/** The key of one count. Neither a dot nor a dollar stands in it: it becomes a field's name. */
export function countKey(edition: number, channel: AnswerChannel, item: string, choice: string): string {
  return `${edition}:${channel}:${item}:${choice}`
}

export const keysOf = {
  everyone: (edition: number, channel: AnswerChannel) => countKey(edition, channel, EVERYONE, EVERYONE),
  answered: (edition: number, channel: AnswerChannel, item: string) => countKey(edition, channel, item, ANSWERED),
  proposed: (edition: number, channel: AnswerChannel, item: string) => countKey(edition, channel, item, PROPOSED),
}

export interface Counted {
  /** What was asked, and its edition. */
  asked: readonly Pick<Item, 'id' | 'type'>[]
  edition: number
  channel: AnswerChannel
  /** Checked against what was asked. */
  answers: Answers
}

/** What one answer adds to the totals: ones, by key. */
export function countsOf({ asked, edition, channel, answers }: Counted): Counts {
  const counts: Counts = { [keysOf.everyone(edition, channel)]: 1 }
  for (const { id, type } of asked) {
    const value = answers[id]
    if (value === undefined) continue
    counts[keysOf.answered(edition, channel, id)] = 1
    // What a person wrote must not become a field's name.
    for (const choice of type === 'text' ? [] : chosen(value)) counts[countKey(edition, channel, id, choice)] = 1
  }
  return counts
}

function chosen(value: AnswerValue): string[] {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object') return [String(value)]
  return value.proposal === undefined ? [value.stance] : [value.stance, PROPOSED]
}

/** What changes in the totals when an answer takes another's place; `undefined` where there was none. No zeros. */
export function difference(before: Counted | undefined, after: Counted): Counts {
  const changed: Counts = { ...countsOf(after) }
  if (before) {
    for (const [key, count] of Object.entries(countsOf(before))) changed[key] = (changed[key] ?? 0) - count
  }
  return Object.fromEntries(Object.entries(changed).filter(([, by]) => by !== 0))
}

/** The sum of several totals, without what has come to nothing. */
export function sumOf(all: readonly Counts[]): Counts {
  const sum: Counts = {}
  for (const counts of all) for (const [key, by] of Object.entries(counts)) sum[key] = (sum[key] ?? 0) + by
  return Object.fromEntries(Object.entries(sum).filter(([, count]) => count !== 0))
}
