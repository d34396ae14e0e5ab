import * as v from 'valibot'

/** A calendar day, `2026-10-01`, that there is. `message` tells how to write one, or to choose one. */
export function calendarDay(message: string) {
  return v.pipe(v.string(message), v.trim(), v.regex(/^20\d\d-\d\d-\d\d$/, message), v.check(isDay, message))
}

/** `Date` takes February 30th for a day in March. */
function isDay(day: string): boolean {
  const at = new Date(`${day}T00:00:00.000Z`)
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day)
}
