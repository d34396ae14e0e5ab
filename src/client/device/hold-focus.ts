/** In WeChat the focus is the system's own. */
export function holdFocus(_dialog: unknown, _close: () => void): () => void {
  return () => undefined
}
