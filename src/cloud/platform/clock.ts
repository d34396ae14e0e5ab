import { isWorkingDay, type AnnouncedDays } from './calendar'

/** Deadlines on Chinese working days. Everything is fixed +08:00 arithmetic, whatever the time zone of the process. */

const HOUR = 3_600_000
const DAY = 24 * HOUR
const SHANGHAI = 8 * HOUR

/** The day in Shanghai, as days since the epoch. */
function dayNumber(at: Date): number {
  return Math.floor((at.getTime() + SHANGHAI) / DAY)
}

/** The instant at which the day begins in Shanghai. */
function startOfDay(day: number): Date {
  return new Date(day * DAY - SHANGHAI)
}

function dayName(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10)
}

/** The calendar day in Shanghai, `YYYY-MM-DD`. */
export function shanghaiDay(at: Date): string {
  return dayName(dayNumber(at))
}

/** The last calendar day of a deadline, `YYYY-MM-DD`: the one before the midnight that ends it. */
export function lastDayOf(due: Date): string {
  return shanghaiDay(new Date(due.getTime() - 1))
}

/** Whether an instant lies in a working day. */
export function inWorkingDay(at: Date, announced?: AnnouncedDays): boolean {
  return isWorkingDay(shanghaiDay(at), announced)
}

/**
 * The exclusive end of a deadline: the midnight that ends the n-th working day after the day of arrival. What arrives on
 * a non-working day is taken as arriving on the next working day. In time is what happens before it.
 *
 * `dueAt(Fri 2026-03-06, 1)` is 2026-03-09T16:00:00.000Z; from the Saturday after it, the end of Tuesday.
 * @param from the instant of arrival
 * @param workingDays a whole number from 0 (the end of the day of arrival itself) on
 * @throws RangeError for anything else, or an invalid date
 */
export function dueAt(from: Date, workingDays: number, announced?: AnnouncedDays): Date {
  if (!Number.isInteger(workingDays) || workingDays < 0) throw new RangeError('workingDays is a whole number from 0 on')
  if (Number.isNaN(from.getTime())) throw new RangeError('from is not a date')
  let day = dayNumber(from)
  while (!isWorkingDay(dayName(day), announced)) day += 1
  for (let left = workingDays; left > 0; left -= 1) {
    do day += 1
    while (!isWorkingDay(dayName(day), announced))
  }
  return startOfDay(day + 1)
}

/** Working days whose every hour lies between the two instants: those a stopped clock stands still for. */
export function wholeWorkingDaysBetween(from: Date, to: Date, announced?: AnnouncedDays): number {
  let count = 0
  const first = from.getTime() === startOfDay(dayNumber(from)).getTime() ? dayNumber(from) : dayNumber(from) + 1
  for (let day = first; day < dayNumber(to); day += 1) {
    if (isWorkingDay(dayName(day), announced)) count += 1
  }
  return count
}

/** Whole hours between the two instants, of which only those on working days count. A working day has 24 of them. */
export function workingHoursBetween(from: Date, to: Date, announced?: AnnouncedDays): number {
  let passed = 0
  for (let day = dayNumber(from); day <= dayNumber(to); day += 1) {
    if (!isWorkingDay(dayName(day), announced)) continue
    const begin = Math.max(from.getTime(), startOfDay(day).getTime())
    const end = Math.min(to.getTime(), startOfDay(day + 1).getTime())
    passed += Math.max(0, end - begin)
  }
  return Math.floor(passed / HOUR)
}

/** Moves a deadline by whole working days. */
export function postpone(due: Date, workingDays: number, announced?: AnnouncedDays): Date {
  return dueAt(new Date(due.getTime() - 1), workingDays, announced)
}

/** Working days after today up to the last one of a deadline: 0 on the last day itself, and from then on. */
export function workingDaysLeft(now: Date, due: Date, announced?: AnnouncedDays): number {
  let count = 0
  for (let day = dayNumber(now) + 1; startOfDay(day) < due; day += 1) {
    if (isWorkingDay(dayName(day), announced)) count += 1
  }
  return count
}

/** Working days from the day of arrival (not counted) to the day of the answer: "answered within 4 working days". */
export function workingDaysTaken(from: Date, to: Date, announced?: AnnouncedDays): number {
  let taken = 0
  while (dueAt(from, taken, announced) <= to) taken += 1
  return taken
}
