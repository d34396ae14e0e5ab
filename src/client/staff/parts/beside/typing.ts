/** How long after the last stroke somebody still counts as writing. */
const PAUSE_MS = 60_000

let last: { caseId: string; at: number } | undefined

/** Something has just been written for a case. */
export function typed(caseId: string): void {
  last = { caseId, at: Date.now() }
}

/** What was being written for it has been sent. */
export function sent(caseId: string): void {
  if (last?.caseId === caseId) last = undefined
}

/** Whether something was written for this case just now. */
export function isTyping(caseId: string): boolean {
  return last?.caseId === caseId && Date.now() - last.at < PAUSE_MS
}
