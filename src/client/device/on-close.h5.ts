/** Runs when the tab is closed, or left for another address. */
export function onClose(run: () => void): () => void {
  window.addEventListener('pagehide', run)
  return () => window.removeEventListener('pagehide', run)
}
