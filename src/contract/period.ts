import * as v from 'valibot'
import { calendarDay } from './day'

const DAY_MS = 86_400_000
/** A year, and enough of the next month to compare with. */
const MOST_DAYS = 400
const TOO_LONG = `一次最多看 ${MOST_DAYS} 天，请缩短一些`

/** A day in Shanghai. */
const shanghaiDay = calendarDay('请选一个日期')

/** The days from the first to the last, both included. The two belong into one object: `period({ desk })`. */
export function period<T extends v.ObjectEntries>(beside: T) {
  const days = v.pipe(
    v.object({ from: shanghaiDay, to: shanghaiDay }),
    v.forward(
      v.check(({ from, to }) => from <= to, '结束日期不能早于开始日期，请改一下'),
      ['to'],
    ),
    v.forward(
      v.check(({ from, to }) => (Date.parse(to) - Date.parse(from)) / DAY_MS < MOST_DAYS, TOO_LONG),
      ['from'],
    ),
  )
  return v.intersect([days, v.object(beside)])
}

/** The instants that begin the first day and end the last one, exclusive. */
export function instantsOf({ from, to }: { from: string; to: string }): { begin: Date; end: Date } {
  const begin = new Date(`${from}T00:00:00.000+08:00`)
  return { begin, end: new Date(Date.parse(`${to}T00:00:00.000+08:00`) + DAY_MS) }
}
