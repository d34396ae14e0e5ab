import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** All dates are Shanghai's: fixed +08:00 arithmetic, as Android WeChat has no time zones. */
const local = (iso: string) => dayjs(iso).utcOffset(480)

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/**
 * The last day of a promise: `11 月 25 日（周三）`. A day that is waited for always comes with its weekday.
 * @param iso the exclusive end, as the server gives it: the midnight after that day
 */
export function promisedDay(iso: string): string {
  const day = local(iso).subtract(1, 'millisecond')
  return `${day.format('M 月 D 日')}（${WEEKDAYS[day.day()]}）`
}

/** Something that happened: `11 月 18 日 9:20`. */
export function moment(iso: string): string {
  return local(iso).format('M 月 D 日 H:mm')
}

/**
 * As `moment`, but today is 今天.
 * @param now the server's clock, where it was given; the phone's by default
 */
export function recentMoment(iso: string, now = new Date().toISOString()): string {
  const at = local(iso)
  return at.isSame(local(now), 'day') ? `今天 ${at.format('H:mm')}` : moment(iso)
}

/** Where there is little room: `11.20`. */
export function shortDay(iso: string): string {
  return local(iso).format('M.D')
}
