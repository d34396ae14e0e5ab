/** Days are numbered as `dayNumber` counts them: whole days since 1970-01-01, a Thursday. */

const DAY = 86_400_000

export interface Month {
  year: number
  /** 1 to 12. */
  month: number
}

export function monthOf(day: number): Month {
  const date = new Date(day * DAY)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 }
}

export function monthsOn({ year, month }: Month, by: number): Month {
  return monthOf(Date.UTC(year, month - 1 + by, 1) / DAY)
}

export function dayOfMonth(day: number): number {
  return new Date(day * DAY).getUTCDate()
}

/** The days of a month in weeks from Monday on; `undefined` where a week belongs to another month. */
export function weeksOf({ year, month }: Month): (number | undefined)[][] {
  const first = Date.UTC(year, month - 1, 1) / DAY
  const end = Date.UTC(year, month, 1) / DAY
  const monday = first - ((first + 3) % 7)
  const weeks = Math.ceil((end - monday) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => {
      const day = monday + week * 7 + at
      return day >= first && day < end ? day : undefined
    }),
  )
}
