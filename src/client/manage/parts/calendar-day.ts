const DAY = 86_400_000

/** `2026-10-01` as a day field counts days, and back. */
export function numberOfDay(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) / DAY
}

export function nameOfDay(number: number): string {
  return new Date(number * DAY).toISOString().slice(0, 10)
}
