import { bigrams, plainWording } from '@/contract/similar'
import type { SuggestionRecord } from './record'

/**
 * What a case is found by in the database: the pairs of neighbouring characters of its text, its place and its number, and
 * the last character of each, with which no pair begins. So a single character is found by what begins with it.
 */
export function casePairs({ text, place, number }: Pick<SuggestionRecord, 'text' | 'place' | 'number'>): string[] {
  const pairs = [text, place?.text ?? '', number].flatMap((part) => [
    ...bigrams(part),
    ...Array.from(plainWording(part)).slice(-1),
  ])
  return [...new Set(pairs)]
}
