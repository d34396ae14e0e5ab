import { useSyncExternalStore } from 'react'

const query = window.matchMedia('(min-width: 1024px)')

function subscribe(listener: () => void): () => void {
  query.addEventListener('change', listener)
  return () => query.removeEventListener('change', listener)
}

/** Whether the window has room for list, case and act beside one another. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => query.matches)
}
