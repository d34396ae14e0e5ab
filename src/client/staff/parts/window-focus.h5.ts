/** Calls `listener` whenever the window, or the frame the app is in, is turned to again. Gives the way to end that. */
export function onWindowFocus(listener: () => void): () => void {
  window.addEventListener('focus', listener)
  return () => window.removeEventListener('focus', listener)
}
