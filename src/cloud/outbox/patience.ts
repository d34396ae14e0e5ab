/** How long a message is tried before it stays, as `dead`, for a person to look at. WeChat is never down for a day. */
export const PATIENCE_MS = 24 * 3_600_000

const FIRST_PAUSE_MS = 20_000
const LONGEST_PAUSE_MS = 3_600_000

/** 20 seconds after the first failure, then twice as long each time, an hour at most. */
export function nextTry(now: Date, failuresBefore: number): Date {
  return new Date(now.getTime() + Math.min(FIRST_PAUSE_MS * 2 ** Math.min(failuresBefore, 20), LONGEST_PAUSE_MS))
}
