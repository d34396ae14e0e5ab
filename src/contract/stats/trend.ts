import type { Counts } from './counts'
import { addDays, daysFrom, mondayOf } from './days'
import type { TrendPoint } from './view'

/** Up to so many days are shown one by one; more, week by week. */
const DAY_BY_DAY = 31

/** What came and what was answered from day to day, or from Monday to Sunday; the ends of the period cut a week short. */
export function trendOf(
  from: string,
  to: string,
  countsOf: (day: string) => Counts,
): { by: 'day' | 'week'; points: TrendPoint[] } {
  const by = daysFrom(from, to) <= DAY_BY_DAY ? 'day' : 'week'
  const points: TrendPoint[] = []
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const { received = 0, answered = 0 } = countsOf(day)
    const last = points[points.length - 1]
    if (by === 'week' && last && mondayOf(last.from) === mondayOf(day)) {
      last.to = day
      last.received += received
      last.answered += answered
    } else points.push({ from: day, to: day, received, answered })
  }
  return { by, points }
}
