const HOUR = 60

/** `8:30` from minutes since midnight. */
export function clockWords(minutes: number): string {
  return `${Math.floor(minutes / HOUR)}:${String(minutes % HOUR).padStart(2, '0')}`
}

/** Minutes since midnight from `8:30`, `08：30` or `0830`; -1 for what is no time of day, which the server refuses. */
export function minutesOf(typed: string): number {
  const [, hour = '', minute = ''] = /^\s*(\d{1,2})[:：]?(\d\d)\s*$/.exec(typed) ?? []
  const minutes = Number(hour) * HOUR + Number(minute)
  return hour === '' || Number(minute) >= HOUR || minutes > 24 * HOUR ? -1 : minutes
}
