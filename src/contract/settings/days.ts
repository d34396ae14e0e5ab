import { calendarDay } from '../day'

/** A day somebody writes by hand. */
export const writtenDay = calendarDay('请按 2026-10-01 这样写日期')

/** Marks each item that repeats an earlier one, at its own field. */
export function repeatedAt<T>(items: readonly T[], of: (item: T) => string): number {
  const seen = new Set<string>()
  return items.findIndex((item) => {
    const key = of(item)
    if (seen.has(key)) return true
    seen.add(key)
    return false
  })
}
