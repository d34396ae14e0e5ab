import { dayNumber, startOfDay } from '../../time-left'

const TYPED = /^(?:(\d{4})\s*[-/.年]\s*)?(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/

/**
 * A day as it was typed, `2026-11-03`, `11 月 3 日`, `11.3`, as the instant at which it begins in Shanghai. Without a year it
 * is the last such day; `undefined` when that is no day, or one that is still to come.
 * @param now the server's time, in ms since the epoch
 */
export function typedDay(typed: string, now: number): string | undefined {
  const [, year, month, day] = TYPED.exec(typed.trim()) ?? []
  if (month === undefined || day === undefined) return undefined
  const today = dayNumber(now)
  const thisYear = new Date(startOfDay(today) + 43_200_000).getUTCFullYear()
  const years = year === undefined ? [thisYear, thisYear - 1] : [Number(year)]
  const found = years
    .map((one) => numberOf(one, Number(month), Number(day)))
    .find((one) => one !== undefined && one <= today)
  return found === undefined ? undefined : new Date(startOfDay(found)).toISOString()
}

/** `Date` takes February 30th for a day in March. */
function numberOf(year: number, month: number, day: number): number | undefined {
  const noon = new Date(Date.UTC(year, month - 1, day, 4))
  return noon.getUTCMonth() === month - 1 && noon.getUTCDate() === day ? dayNumber(noon.getTime()) : undefined
}
