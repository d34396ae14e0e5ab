import type { InboxItem } from '@/contract/desk/inbox'
import { groupOf } from '@/contract/suggestion/states'
import { timeLeft } from '../time-left'

export interface Group {
  title: (typeof ORDER)[number]
  items: InboxItem[]
  /** Whether all of the group is there; the last ones may go on when the list does. */
  whole: boolean
}

const ORDER = ['已超期', '今天到期', '之后', '等居民补充', '已办完'] as const

/**
 * Cases by when something is due. They come sorted by that already, what waits or is done last.
 * @param now the server's time, in ms since the epoch
 * @param more whether the list goes on
 */
export function groupByDue(items: readonly InboxItem[], now: number, more: boolean): Group[] {
  const groups = ORDER.map((title) => ({ title, items: items.filter((item) => titleOf(item, now) === title) }))
  const filled = groups.filter((group) => group.items.length > 0)
  // What waits and what is done is due never, and stands mixed by its last change.
  return filled.map((group, index) => ({
    ...group,
    whole: !more || (index < filled.length - 1 && group.title !== '等居民补充'),
  }))
}

function titleOf({ due, state }: InboxItem, now: number): Group['title'] {
  if (!due) return groupOf(state) === 'open' ? '等居民补充' : '已办完'
  const { late, today } = timeLeft(due.at, now)
  if (due.overdue || late) return '已超期'
  return today ? '今天到期' : '之后'
}
