/** How far the server's clock is ahead of this device's, in ms: a phone set wrong must not show a wrong deadline. */
let ahead = 0

/**
 * Remembers what time the server said it was.
 * @param now ISO, as the inbox gives it
 * @param heardAt when it came, by this device's clock
 */
export function heardServerTime(now: string, heardAt: number): void {
  ahead = Date.parse(now) - heardAt
}

/** The server's time now, in ms since the epoch, as far as it is known. */
export function serverNow(): number {
  return Date.now() + ahead
}
