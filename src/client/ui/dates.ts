import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** All dates are Shanghai's: fixed +08:00 arithmetic, as Android WeChat has no time zones. */
const local = (iso: string) => dayjs(iso).utcOffset(480)

/** From half a year on a day without its year may be taken for another one. In days. */
const FAR = 180

/** `11 月 25 日`, and with its year where that is not plain. By the phone's clock: a few days more or less change nothing. */
function dayOf(at: dayjs.Dayjs): string {
  const isFar = Math.abs(at.diff(dayjs(), 'day')) > FAR
  return at.format(isFar ? 'YYYY 年 M 月 D 日' : 'M 月 D 日')
}

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/**
 * The last day of a promise: `11 月 25 日（周三）`. A day that is waited for always comes with its weekday.
 * @param iso the exclusive end, as the server gives it: the midnight after that day
 */
export function promisedDay(iso: string): string {
  const day = local(iso).subtract(1, 'millisecond')
  return `${dayOf(day)}（${WEEKDAYS[day.day()]}）`
}

/** A promise that ends at an hour: `12 月 10 日（周四）9:20`, or `24:00` of its last day. */
export function promisedMoment(iso: string): string {
  const end = local(iso).format('H:mm')
  return `${promisedDay(iso)}${end === '0:00' ? '24:00' : end}`
}

/**
 * How many days off the last day of a promise is: 0 is today, and any day after it.
 * @param now ISO, the server's: a phone's own clock may be wrong by a day
 */
export function daysUntil(iso: string, now: string): number {
  const last = local(iso).subtract(1, 'millisecond').startOf('day')
  return Math.max(0, last.diff(local(now).startOf('day'), 'day'))
}

/** Something that happened: `11 月 18 日 9:20`. */
export function moment(iso: string): string {
  const at = local(iso)
  return `${dayOf(at)} ${at.format('H:mm')}`
}

/**
 * As `moment`, but today is 今天.
 * @param now ISO, the server's, as far as it is known
 */
export function recentMoment(iso: string, now: string): string {
  const at = local(iso)
  return at.isSame(local(now), 'day') ? `今天 ${at.format('H:mm')}` : moment(iso)
}

/** The day something happened, where its hour says nothing: `11 月 18 日`. */
export function day(iso: string): string {
  return dayOf(local(iso))
}

/** Where there is little room: `11.20`. */
export function shortDay(iso: string): string {
  return local(iso).format('M.D')
}
