import { useEffect, useRef } from 'react'
import { SEARCH_FIELD } from './search-field'
import { ROW } from './row-id'
import type { ListKeys } from './use-keys'

const ROWS = '.console-list .inbox-list .list-row'
const TYPED_INTO = 'input, textarea, [contenteditable]'

/** `/` goes to the search, j and k to the next case and back; Enter then opens it, as everywhere. x takes it into the selection. */
export function useListKeys(keys: ListKeys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
      if (document.querySelector('[role="dialog"]')) return
      if (event.target instanceof Element && event.target.matches(TYPED_INTO)) {
        // Out of the search and into what it found.
        if (event.key === 'Escape' && event.target.closest(`#${SEARCH_FIELD}`)) move(1)
        return
      }
      const act = ACTS[event.key]
      if (!act) return
      event.preventDefault()
      act(latest.current)
    }
    // On the way down: Taro's input lets no key up.
    document.addEventListener('keydown', heard, true)
    return () => document.removeEventListener('keydown', heard, true)
  }, [])
}

const ACTS: Partial<Record<string, (keys: ListKeys) => void>> = {
  // At once: whoever presses it types on.
  '/': () => document.querySelector<HTMLElement>(`#${SEARCH_FIELD} input`)?.focus(),
  j: () => move(1),
  k: () => move(-1),
  x: ({ onChoose }) => {
    const row = rows().find((one) => one === document.activeElement)
    if (row) onChoose(row.id.slice(ROW.length))
  },
  '?': ({ onHelp }) => onHelp(),
}

function rows(): HTMLElement[] {
  return Array.from(document.querySelectorAll<HTMLElement>(ROWS))
}

/** From the row that is focused; without one, from the one that is looked at, and then from the first. */
function move(by: 1 | -1): void {
  const all = rows()
  const focused = all.findIndex((row) => row === document.activeElement)
  const open = all.findIndex((row) => row.classList.contains('is-selected'))
  const to = focused >= 0 ? focused + by : Math.max(open, 0)
  const row = all[Math.min(Math.max(to, 0), all.length - 1)]
  row?.focus({ preventScroll: true })
  row?.scrollIntoView({ block: 'nearest' })
}
