import { owner } from './owner'

/** Calls `listen` when another tab of this person has stored, or removed, what is kept under `key`. */
export function onStoredElsewhere(key: string, listen: () => void): () => void {
  const heard = (event: StorageEvent) => {
    // No key at all: everything was removed.
    if (event.key === null || event.key === `${owner()}${key}`) listen()
  }
  window.addEventListener('storage', heard)
  return () => window.removeEventListener('storage', heard)
}
