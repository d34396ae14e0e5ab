import { bigrams, likeness } from '@/contract/similar'

/** What of a case tells whether another is about the same thing. */
export interface Told {
  text: string
  topic: string
  place?: { text: string } | null
}

/** How much a common topic, and a common place, add to what the words have in common. */
const SAME_TOPIC = 0.08
const SAME_PLACE = 0.2
/** From here on an officer would want to look at the other one. Found with the labelled cases of its test. */
const ALIKE = 0.24
const MOST = 5

/** How much two cases are about the same thing: 0 for nothing in common. The place counts as words too: many name it there. */
export function caseLikeness(one: Told, other: Told): number {
  const words = likeness(bigrams(wordsOf(one)), bigrams(wordsOf(other)))
  const place = likeness(bigrams(one.place?.text ?? ''), bigrams(other.place?.text ?? ''))
  return words + (one.topic === other.topic ? SAME_TOPIC : 0) + SAME_PLACE * place
}

function wordsOf({ text, place }: Told): string {
  return `${text}\n${place?.text ?? ''}`
}

/** Those of `others` that are like `one`, the most alike first, at most five. */
export function rankSimilar<T extends Told>(one: Told, others: readonly T[]): T[] {
  return others
    .map((other) => ({ other, likeness: caseLikeness(one, other) }))
    .filter((found) => found.likeness >= ALIKE)
    .sort((first, next) => next.likeness - first.likeness)
    .slice(0, MOST)
    .map(({ other }) => other)
}
