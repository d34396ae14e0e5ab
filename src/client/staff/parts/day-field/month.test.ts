import { expect, test } from 'vitest'
import { dayOfMonth, monthOf, monthsOn, weeksOf } from './month'

const NOVEMBER = { year: 2026, month: 11 }

test('a month is its days in weeks from Monday on', () => {
  const weeks = weeksOf(NOVEMBER)
  expect(weeks.map((week) => week.map((day) => (day === undefined ? 0 : dayOfMonth(day))))).toEqual([
    [0, 0, 0, 0, 0, 0, 1],
    [2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, 12, 13, 14, 15],
    [16, 17, 18, 19, 20, 21, 22],
    [23, 24, 25, 26, 27, 28, 29],
    [30, 0, 0, 0, 0, 0, 0],
  ])
})

test('a leap year has its 29th of February', () => {
  expect(
    weeksOf({ year: 2028, month: 2 })
      .flat()
      .filter((day) => day !== undefined),
  ).toHaveLength(29)
})

test('months go on over the end of a year, and back', () => {
  expect(monthsOn(NOVEMBER, 2)).toEqual({ year: 2027, month: 1 })
  expect(monthsOn({ year: 2027, month: 1 }, -1)).toEqual({ year: 2026, month: 12 })
})

test('every day is in its month', () => {
  for (const day of weeksOf(NOVEMBER).flat()) if (day !== undefined) expect(monthOf(day)).toEqual(NOVEMBER)
})
