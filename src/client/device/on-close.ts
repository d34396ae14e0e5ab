/** WeChat hides a page before it puts the app away: nothing more has to be listened to. */
export function onClose(_run: () => void): () => void {
  return () => undefined
}
