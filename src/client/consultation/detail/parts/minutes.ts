import type { ItemView } from '@/contract/consultation/items'
import { textLength } from '@/contract/text'
import { askedWords } from '../../parts/asked-words'

/** To make up one's mind and tap. */
const SECONDS_AN_ITEM = 10
/** An unhurried reader; the young read twice as fast. */
const CHARACTERS_A_MINUTE = 300

/** About how long it takes to read all that is asked and answer it, in whole minutes, at least one. */
export function minutesFor(items: readonly ItemView[]): number {
  const characters = items.reduce((all, one) => all + textLength(askedWords(one)), 0)
  const minutes = (items.length * SECONDS_AN_ITEM) / 60 + characters / CHARACTERS_A_MINUTE
  return Math.max(1, Math.round(minutes))
}
