import { promisedDay } from '../../../ui/dates'
import { dayNumber, startOfDay } from '../time-left'

/** The days of a consultation, as `dayNumber` counts them: it opens as one begins and closes as one ends. */

const LASTS = 14

const instant = (ms: number) => new Date(ms).toISOString()

export function openingOn(day: number): string {
  return instant(startOfDay(day))
}

/** @param day the last one on which it can be answered */
export function closingAfter(day: number): string {
  return instant(startOfDay(day + 1))
}

export function openingDay(opensAt: string): number {
  return dayNumber(Date.parse(opensAt))
}

export function lastDay(closesAt: string): number {
  return dayNumber(Date.parse(closesAt) - 1)
}

/** From tomorrow on, for two weeks. @param now in ms since the epoch */
export function usualDays(now: number): { opensAt: string; closesAt: string } {
  const today = dayNumber(now)
  return { opensAt: openingOn(today + 1), closesAt: closingAfter(today + LASTS) }
}

/** `11 月 26 日（周四）`. */
export function dayWords(day: number): string {
  return promisedDay(closingAfter(day))
}
