import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { day, moment, promisedDay } from './dates'

const AT = '2026-11-27T13:40:00.000Z'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('a day is told without its year while it is plain which one is meant', () => {
  vi.setSystemTime('2027-01-05T02:00:00.000Z')
  expect([moment(AT), day(AT)]).toEqual(['11 月 27 日 21:40', '11 月 27 日'])
})

test('and with it from half a year on', () => {
  vi.setSystemTime('2027-12-01T02:00:00.000Z')
  expect([moment(AT), day(AT)]).toEqual(['2026 年 11 月 27 日 21:40', '2026 年 11 月 27 日'])
  expect(promisedDay('2027-01-12T16:00:00.000Z')).toBe('2027 年 1 月 12 日（周二）')
})
