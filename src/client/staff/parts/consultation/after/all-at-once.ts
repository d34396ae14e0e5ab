import { MOST_GROUPS } from '@/contract/consultation/desk-actions'
import type { GroupView } from '@/contract/consultation/view'

interface AllAtOnce {
  /** As many of those on the screen as can be answered in one go. */
  groups: readonly GroupView[]
  /** Says how many that is: 全选 must not promise what is not on the screen. */
  words: string
  chosen: boolean
}

/**
 * What choosing all means; nothing where there are not two to choose. What WeChat wants somebody to look at is answered by
 * itself, and not among them.
 */
export function allAtOnce(
  shown: readonly GroupView[],
  hasMore: boolean,
  chosen: readonly GroupView[],
): AllAtOnce | undefined {
  const free = shown.filter(({ standing }) => standing !== 'review')
  if (free.length < 2) return undefined
  const groups = free.slice(0, MOST_GROUPS)
  const ids = new Set(chosen.map(({ id }) => id))
  return {
    groups,
    words: wordsOf(free.length, groups.length, hasMore),
    chosen: groups.every(({ id }) => ids.has(id)),
  }
}

function wordsOf(shown: number, taken: number, hasMore: boolean): string {
  if (taken < shown) return `选前 ${taken} 组，一次最多这么多`
  return hasMore ? `全选列出的 ${taken} 组` : `全选 ${taken} 组`
}
