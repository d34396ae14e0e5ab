import { checkAnswers, type Answers } from '@/contract/consultation/answers'
import type { ConsultationView } from '@/contract/consultation/view'
import type { AnswerDraft } from '../../parts/answer-draft'
import { toLookAt } from '../../parts/asked'

export const IN_AREA = 'inArea'
export const LOOK_AGAIN = '更正过，请再看一遍'
const SOME_CORRECTED = '有几项更正过，请再看一遍再提交'
const INCOMPLETE = '有几项要看一下，点开就能改'
const SAY_IN_AREA = '请先确认您住在或在这一带工作'

type Asking = Pick<ConsultationView, 'items' | 'who'>

/** Sentences by the name of what they are about, and one that says it of all. */
export interface Hindrances {
  fields: Record<string, string>
  /** The topmost of them. */
  first: string
  problem: string
}

/** The answers to what is asked now; a correction may have taken an item away. */
export function known(answers: Answers, items: Asking['items']): Answers {
  const ids = new Set(items.map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)))
}

/**
 * What keeps an answer from being sent. An answer to an item that was corrected since is never sent before the person
 * has seen the new words and given it again.
 */
export function hindrancesOf({ items, who }: Asking, draft: AnswerDraft): Hindrances | undefined {
  const checked = checkAnswers(items, known(draft.answers, items))
  const fields = checked.ok ? {} : { ...checked.fields }
  const corrected = toLookAt(items, draft.answers, draft.asked)
  for (const id of corrected) fields[id] = LOOK_AGAIN
  const wrong = items.find(({ id }) => fields[id] !== undefined)
  if (who === 'area' && !draft.inArea) fields[IN_AREA] = SAY_IN_AREA
  if (Object.keys(fields).length === 0) return undefined
  const problem = corrected.length > 0 ? SOME_CORRECTED : wrong ? INCOMPLETE : SAY_IN_AREA
  return { fields, first: wrong?.id ?? IN_AREA, problem }
}
