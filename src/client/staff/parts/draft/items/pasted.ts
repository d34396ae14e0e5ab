import { textLength } from '@/contract/text'
import { clausesIn } from './arrange'

/** What fits into the field of the title. */
const TITLE_MAX = 60

/**
 * What a pasted text is.
 * @param untitled the draft has no title yet: one line that stands before the first numbered clause is mostly the rule's
 * name, and becomes it
 */
export function pasted(raw: string, untitled: boolean): { title?: string; clauses: ReturnType<typeof clausesIn> } {
  const clauses = clausesIn(raw)
  const [head, next] = clauses
  const isName = head?.label === '' && (next?.label ?? '') !== '' && !head.text.includes('\n')
  if (!untitled || !isName || textLength(head.text) > TITLE_MAX) return { clauses }
  return { title: head.text, clauses: clauses.slice(1) }
}
