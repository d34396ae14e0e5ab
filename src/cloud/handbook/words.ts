import { bigrams, plainWording } from '@/contract/similar'
import type { EntryRecord } from './record'

type Words = Pick<EntryRecord, 'title' | 'source' | 'text'>

/** The parts of an entry that are searched, each by itself: no word reaches from one into the next. */
function parts({ title, source = '', text }: Words): string[] {
  return [title, source, text]
}

/** What the database finds it by. */
export function entryPairs(words: Words): string[] {
  return [...new Set(parts(words).flatMap((part) => [...bigrams(part)]))]
}

/** Whether `search` stands in it, spaces, pauses, width and case aside. */
export function mentions(words: Words, search: string): boolean {
  const wanted = plainWording(search)
  return parts(words).some((part) => plainWording(part).includes(wanted))
}
