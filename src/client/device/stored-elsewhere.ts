/** In WeChat the app is open once: nobody else writes into its storage. */
export function onStoredElsewhere(_key: string, _listen: () => void): () => void {
  return () => undefined
}
