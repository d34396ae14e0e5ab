const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** Shanghai is always eight hours ahead. */
const SHANGHAI = 8 * HOUR

/** The number of a day in Shanghai, counted from the epoch. */
export function dayNumber(ms: number): number {
  return Math.floor((ms + SHANGHAI) / DAY)
}

/** The midnight in Shanghai that begins a day, in ms since the epoch. */
export function startOfDay(day: number): number {
  return day * DAY - SHANGHAI
}

export interface TimeLeft {
  value: number
  unit: '天' | '小时' | '分钟'
  /** The time is over; `value` is by how many days, the day after the last one counting as 1. */
  late: boolean
  /** It ends today. */
  today: boolean
}

/**
 * What is left until a deadline: days, on the last day hours, in the last hour minutes.
 * @param due the exclusive end, ISO, as the server gives it: the midnight after the last day
 * @param now the server's time, in ms since the epoch
 */
export function timeLeft(due: string, now: number): TimeLeft {
  const end = Date.parse(due)
  const days = dayNumber(end - 1) - dayNumber(now)
  if (end <= now) return { value: Math.max(1, -days), unit: '天', late: true, today: false }
  if (days > 0) return { value: days, unit: '天', late: false, today: false }
  const left = end - now
  if (left >= HOUR) return { value: Math.floor(left / HOUR), unit: '小时', late: false, today: true }
  return { value: Math.ceil(left / MINUTE), unit: '分钟', late: false, today: true }
}
