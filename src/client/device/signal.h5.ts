/** Calls `listen` when the signal may have come back: the network says so, or the page is looked at again. */
export function onSignal(listen: () => void): void {
  window.addEventListener('online', listen)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') listen()
  })
}
