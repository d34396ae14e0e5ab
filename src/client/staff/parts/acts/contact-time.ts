import { dayNumber, startOfDay } from '../time-left'
import { shortDay } from '../../../ui/dates'

const NAMES = ['今天', '昨天', '前天'] as const
const MOST = 6

/**
 * The days on which a contact may have been, the latest first: from today back to the day of the suggestion, at most six.
 * @param submittedAt ISO
 * @param now the server's time, in ms since the epoch
 */
export function contactDays(submittedAt: string, now: number): { value: string; name: string }[] {
  const today = dayNumber(now)
  const count = Math.min(MOST, today - dayNumber(Date.parse(submittedAt)) + 1)
  return Array.from({ length: Math.max(1, count) }, (_, ago) => ({
    value: String(today - ago),
    name: NAMES[ago] ?? shortDay(new Date(startOfDay(today - ago)).toISOString()),
  }))
}

/** A day and a time as it was typed, `9:40` or `21：05`, as an instant; `undefined` when that is no time. */
export function contactAt(day: number, typed: string): string | undefined {
  const [, hour, minute] = /^([01]?\d|2[0-3])\s*[:：]\s*([0-5]\d)$/.exec(typed.trim()) ?? []
  if (hour === undefined || minute === undefined) return undefined
  return new Date(startOfDay(day) + (Number(hour) * 60 + Number(minute)) * 60_000).toISOString()
}
