import type { Answers } from '@/contract/consultation/answers'
import type { Item } from '@/contract/consultation/items'
import type { Stance } from '@/contract/consultation/vocabulary'

/** One thing a person said in words, about one item. */
export interface Opinion {
  itemId: string
  /** What they wrote: a wording for a clause, an answer in words, or, without a wording, why they see it so. */
  wording: string
  /** Why they proposed it. */
  reason?: string
  /** What a bare reason is a reason for: the same words can be meant for and against. */
  stance?: Stance
}

/** What a person said in words, in the order in which it was asked; not what they had removed. */
export function opinionsIn(asked: readonly Item[], answers: Answers): Opinion[] {
  return everythingIn(asked, answers).filter(({ wording }) => wording !== '')
}

function everythingIn(asked: readonly Item[], answers: Answers): Opinion[] {
  return asked.flatMap((item): Opinion[] => {
    const value = answers[item.id]
    if (value === undefined) return []
    if (item.type === 'text' && typeof value === 'string') return [{ itemId: item.id, wording: value }]
    if (item.type !== 'clause' || typeof value !== 'object' || Array.isArray(value)) return []
    const { proposal, reason, stance } = value
    if (proposal !== undefined) return [{ itemId: item.id, wording: proposal, reason }]
    return reason === undefined ? [] : [{ itemId: item.id, wording: reason, stance }]
  })
}
