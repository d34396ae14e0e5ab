import { recall, remember } from '../device/storage'

/** How far the server's clock is ahead of this device's, in ms: a phone set wrong must not show a wrong deadline. */
let ahead: number | undefined

const KEY = 'server-ahead'
/** A difference this small changes no day that is shown. Milliseconds. */
const SAME = 60_000

/**
 * Remembers what time the server said it was, also for the next time the app is opened without a signal.
 * @param now ISO, as the server gives it
 * @param heardAt when it came, by this device's clock
 */
export function heardServerTime(now: string, heardAt: number): void {
  const found = Date.parse(now) - heardAt
  if (Number.isNaN(found)) return
  const before = known()
  ahead = found
  if (before === undefined || Math.abs(found - before) > SAME) remember(KEY, String(found))
}

/** The server's time now, in ms since the epoch; this device's as long as the server has never said. */
export function serverNow(): number {
  return Date.now() + (known() ?? 0)
}

/** The same as text, ISO. */
export function serverMoment(): string {
  return new Date(serverNow()).toISOString()
}

function known(): number | undefined {
  if (ahead === undefined) {
    const kept = Number(recall(KEY) ?? Number.NaN)
    if (!Number.isNaN(kept)) ahead = kept
  }
  return ahead
}
