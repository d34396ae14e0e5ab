import { bigrams, plainWording } from '../similar'
import { isReceiptNumber, normalizeReceiptNumber } from '../suggestion/receipt-number'

/** Looking for a case by what is known of it: some words of its text or place, or a part of its number. */

export const SEARCH_TEXT = { max: 100 } as const

/** Where words are parted: 「绿地 3 号楼」 is two things, 「3 号楼」 one, since a space after a figure is only typography. */
const PARTS = /\s+/
/** No lookbehind: iOS 13 reads none. */
const AFTER_A_FIGURE = /([\da-z])\s+/gi

/** What is looked for, each as it stands in a case without what does not matter; all of them must be there. */
export function searchTerms(search: string): string[] {
  const number = normalizeReceiptNumber(search)
  if (isReceiptNumber(number)) return [plainWording(number)]
  const terms = search.replace(AFTER_A_FIGURE, '$1').split(PARTS).map(plainWording)
  return [...new Set(terms)].filter((term) => term !== '')
}

/** How a term is found in the database: by all of these pairs of characters, or by what its one character begins. */
export function findTerm(term: string): { pairs: string[] } | { first: string } {
  const [first = '', second] = Array.from(term)
  return second === undefined ? { first } : { pairs: [...bigrams(term)] }
}

/** Pairs only tell that all of a term is somewhere: here it must stand as it was typed. */
export function holdsAll(
  terms: readonly string[],
  { text, place, number }: { text: string; place?: string; number: string },
): boolean {
  const wordings = [text, place ?? '', number].map(plainWording)
  return terms.every((term) => wordings.some((wording) => wording.includes(term)))
}
