import { useState } from 'react'
import { BULK_MOST } from '@/contract/desk/bulk'
import type { InboxItem } from '@/contract/desk/inbox'

/** Which cases of the list are chosen, to be handled together. What leaves the list leaves the selection. */
export function useSelection(items: readonly InboxItem[] | undefined) {
  const [on, setOn] = useState(false)
  /** `all`: asked for while the list was still coming. */
  const [ids, setIds] = useState<readonly string[] | 'all'>([])
  const every = (items ?? []).slice(0, BULK_MOST)
  const chosen = !on ? [] : ids === 'all' ? every : (items ?? []).filter(({ id }) => ids.includes(id))
  const full = chosen.length >= BULK_MOST

  return {
    on,
    begin(wanted: boolean) {
      setOn(wanted)
      setIds([])
    },
    chosen,
    /** No more can be added. */
    full,
    has: (id: string) => chosen.some((item) => item.id === id),
    toggle(id: string) {
      setOn(true)
      const others = chosen.filter((item) => item.id !== id).map((item) => item.id)
      if (others.length < chosen.length) setIds(others)
      else if (!full) setIds([...others, id])
    },
    all: () => setIds(items ? every.map(({ id }) => id) : 'all'),
    none: () => setIds([]),
  }
}
export type Selection = ReturnType<typeof useSelection>
