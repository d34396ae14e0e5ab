import { addDays, mondayOf } from './days'

/** The periods that are asked for by name. */
export const PERIODS = ['thisMonth', 'lastMonth', 'eightWeeks', 'thisYear'] as const
export type Period = (typeof PERIODS)[number]
export const PERIOD_NAMES: Record<Period, string> = {
  thisMonth: '本月',
  lastMonth: '上月',
  eightWeeks: '近 8 周',
  thisYear: '今年',
}

/** From the first day to the last, both of them in it. */
export interface Days {
  from: string
  to: string
}

const WEEKS_BEFORE = 7

/** The days of a period as they are today; of one that goes on, up to today. */
export function daysOfPeriod(period: Period, today: string): Days {
  const first = `${today.slice(0, 7)}-01`
  switch (period) {
    case 'thisMonth':
      return { from: first, to: today }
    case 'lastMonth': {
      const last = addDays(first, -1)
      return { from: `${last.slice(0, 7)}-01`, to: last }
    }
    case 'eightWeeks':
      return { from: addDays(mondayOf(today), -7 * WEEKS_BEFORE), to: today }
    case 'thisYear':
      return { from: `${today.slice(0, 4)}-01-01`, to: today }
  }
}
