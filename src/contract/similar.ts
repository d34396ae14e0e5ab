import { tidyText } from './text'

/** Which wordings say the same, and which say something alike. Chinese has no spaces: pairs of characters are compared. */

/** Marks that part a sentence and say nothing themselves. A question mark does, and so do ≥, -, 👍 and their like. */
const PAUSES = /[。，、；：！…“”‘’"'「」『』《》〈〉（）()【】[\],.;:!·]/g
const DIGIT = /\d/

/**
 * A wording without what does not matter to what it says: spaces, pauses, width and case. Between digits a mark is part of
 * the number: 8:00 is not 800, 1.5 is not 15.
 */
export function plainWording(text: string): string {
  const whole = tidyText(text).normalize('NFKC').toLowerCase().replace(/\s/g, '')
  const plain = whole.replace(PAUSES, (mark, at: number) =>
    DIGIT.test(whole.charAt(at - 1)) && DIGIT.test(whole.charAt(at + 1)) ? mark : '',
  )
  return plain === '' ? whole : plain
}

/** The pairs of neighbouring characters of a wording; one character alone is its own pair. */
export function bigrams(text: string): Set<string> {
  const points = Array.from(plainWording(text))
  if (points.length < 2) return new Set(points)
  return new Set(points.slice(1).map((point, index) => `${points[index] ?? ''}${point}`))
}

/** How alike two wordings are: 0 for nothing in common, 1 for the same pairs (Sørensen–Dice). */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size === 0 || other.size === 0) return 0
  let common = 0
  for (const pair of one) if (other.has(pair)) common += 1
  return (2 * common) / (one.size + other.size)
}

/** From here on two wordings are shown as perhaps the same. */
const ALIKE = 0.4
const MOST_SHOWN = 5

/** Enough pairs to find a long text again by. */
const INDEXED = 60

/** The pairs a wording is found by in the database. */
export function indexedPairs(text: string): string[] {
  return [...bigrams(text)].slice(0, INDEXED)
}

/**
 * The wordings most like `text`, the most alike first, of those that an index of their pairs has found.
 * @returns at most five, with their likeness
 */
export function mostAlike<T>(
  text: string,
  others: readonly T[],
  wordingOf: (other: T) => string,
): { other: T; likeness: number }[] {
  const own = bigrams(text)
  return others
    .map((other) => ({ other, likeness: likeness(own, bigrams(wordingOf(other))) }))
    .filter((found) => found.likeness >= ALIKE)
    .sort((one, next) => next.likeness - one.likeness)
    .slice(0, MOST_SHOWN)
}
