import { keyOf } from '../../../ui/photos/kept-photos'
import type { Draft } from '../../../unsent/draft'

/**
 * One draft in two tabs: the newer words win in both, and the tab whose words gave way is told, with a way to have them back.
 * Nothing that was written is gone without a word.
 */

/** Whether two drafts say the same; where one was on the way does not count. */
export function saysTheSame(one: Draft, other: Draft): boolean {
  return said(one) === said(other)
}

function said({ step: _step, ...draft }: Draft): string {
  // What is not there says nothing: what was stored and read again has no such field at all.
  const fields = Object.entries<unknown>(draft).filter(([, value]) => value !== undefined)
  return JSON.stringify(fields.sort(([one], [other]) => (one < other ? -1 : 1)))
}

/** Whether something a person wrote or added would be gone if only `stays` stayed: going on writing loses nothing. */
export function wouldLose(goes: Draft, stays: Draft): boolean {
  const gone = (words: string, among: string) => !among.includes(words.trim())
  const there = new Set(stays.photos.map(keyOf))
  return (
    gone(goes.text, stays.text) ||
    gone(goes.place, stays.place) ||
    goes.photos.some((photo) => !there.has(keyOf(photo)))
  )
}
