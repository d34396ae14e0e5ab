import { inWorkingDay, shanghaiDay } from '../platform/clock'

const DAY = 86_400_000

/** Midnight in Shanghai that begins the n-th working day before today. */
export function workingDayBefore(now: Date, ago: number): Date {
  let start = new Date(`${shanghaiDay(now)}T00:00:00.000+08:00`)
  for (let left = ago; left > 0;) {
    start = new Date(start.getTime() - DAY)
    if (inWorkingDay(start)) left -= 1
  }
  return start
}
