import { expect, test } from 'vitest'
import { closingAfter, dayWords, lastDay, openingDay, openingOn, usualDays } from './days'

/** 23:30 in Shanghai on 25 November. */
const LATE = Date.parse('2026-11-25T15:30:00.000Z')

test('it usually opens as tomorrow begins and closes as the fourteenth day ends, in Shanghai', () => {
  expect(usualDays(LATE)).toEqual({ opensAt: '2026-11-25T16:00:00.000Z', closesAt: '2026-12-09T16:00:00.000Z' })
})

test('the last day is the one before the instant it closes', () => {
  expect(dayWords(lastDay('2026-12-09T16:00:00.000Z'))).toBe('12 月 9 日（周三）')
  expect(dayWords(lastDay('2026-12-09T15:59:59.000Z'))).toBe('12 月 9 日（周三）')
})

test('a day that is chosen comes back as it was', () => {
  const day = openingDay('2026-11-25T16:00:00.000Z')
  expect(openingDay(openingOn(day))).toBe(day)
  expect(lastDay(closingAfter(day))).toBe(day)
})
