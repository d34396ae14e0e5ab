import { clauseFrom, cutClauses } from '@/contract/consultation/cut-clauses'
import type { DraftItem } from '../shape'
import { newItem, newItemId } from './new-item'

/** Putting items in order, and clauses together and apart. Whatever is done, no word is lost. */

type Clause = Extract<DraftItem, { type: 'clause' }>

/** A pasted rule as clauses. */
export function clausesIn(raw: string): Clause[] {
  return cutClauses(raw).map((cut) => ({ ...newItem('clause'), ...cut }))
}

/** Swaps an item with the one `by` places on. */
export function moved(items: readonly DraftItem[], index: number, by: -1 | 1): DraftItem[] {
  const [one, other] = [items[index], items[index + by]]
  if (!one || !other) return [...items]
  return items.map((item, at) => (at === index ? other : at === index + by ? one : item))
}

/** A clause and the one before it as one. */
export function joinedWithBefore(items: readonly DraftItem[], index: number): DraftItem[] {
  const [before, clause] = [items[index - 1], items[index]]
  if (before?.type !== 'clause' || clause?.type !== 'clause') return [...items]
  const head = [clause.label, clause.title].filter((words) => words !== '').join(' ')
  const joined: Clause = {
    ...before,
    text: lines(before.text, head === '' ? clause.text : `${head} ${clause.text}`),
    why: lines(before.why, clause.why),
  }
  return items.flatMap((item, at) => (at === index - 1 ? [joined] : at === index ? [] : [item]))
}

const lines = (...all: string[]) => all.filter((line) => line !== '').join('\n')

/** Cuts a clause in two before the character at `place` of its text. */
export function splitAt(items: readonly DraftItem[], index: number, place: number): DraftItem[] {
  const clause = items[index]
  if (clause?.type !== 'clause') return [...items]
  const first: Clause = { ...clause, text: clause.text.slice(0, place).trim() }
  const second: Clause = { ...newItem('clause'), id: newItemId(), ...clauseFrom(clause.text.slice(place)) }
  return items.flatMap((item, at) => (at === index ? [first, second] : [item]))
}

/** Where a text can be cut: its sentences and lines, or else what stands between commas; together they are the text. */
export function piecesOf(text: string): string[] {
  const sentences = text.match(/[^\n。；！？;!?]*(?:[。；！？;!?]+[”」』）)]*\n*|\n+)|[^\n。；！？;!?]+$/g) ?? []
  return sentences.length > 1 ? sentences : (text.match(/[^，,、]*[，,、]|[^，,、]+$/g) ?? [])
}
