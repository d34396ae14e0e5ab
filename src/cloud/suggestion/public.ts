import { mayHide } from '@/contract/suggestion/publication'
import type { SuggestionRecord } from './record'

/** What ends without having been handled is not to be read by everyone any more. */
export function noLongerPublic(record: SuggestionRecord): Partial<SuggestionRecord> {
  return mayHide(record) ? { publication: 'hidden' } : {}
}
