import type { InboxItem } from '@/contract/desk/view'
import { timeLeft } from '../time-left'

export interface Group {
  title: '已超期' | '今天到期' | '之后' | '等居民补充'
  items: InboxItem[]
  /** Whether all of the group is there; the last one may go on when the list does. */
  whole: boolean
}

const ORDER = ['已超期', '今天到期', '之后', '等居民补充'] as const

/**
 * Open cases by when something is due. They come sorted by that already.
 * @param now the server's time, in ms since the epoch
 * @param more whether the list goes on
 */
export function groupByDue(items: readonly InboxItem[], now: number, more: boolean): Group[] {
  const groups = ORDER.map((title) => ({ title, items: items.filter((item) => titleOf(item, now) === title) }))
  const filled = groups.filter((group) => group.items.length > 0)
  return filled.map((group, index) => ({ ...group, whole: !more || index < filled.length - 1 }))
}

function titleOf({ due }: InboxItem, now: number): Group['title'] {
  if (!due) return '等居民补充'
  const { late, today } = timeLeft(due.at, now)
  if (due.overdue || late) return '已超期'
  return today ? '今天到期' : '之后'
}
