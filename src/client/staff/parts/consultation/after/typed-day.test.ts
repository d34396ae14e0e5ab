import { expect, test } from 'vitest'
import { typedDay } from './typed-day'

const NOW = Date.parse('2026-11-25T09:41:00.000+08:00')

test.each([
  ['2026-11-03', '2026-11-02T16:00:00.000Z'],
  ['2026年11月3日', '2026-11-02T16:00:00.000Z'],
  ['11 月 3 日', '2026-11-02T16:00:00.000Z'],
  ['11.25', '2026-11-24T16:00:00.000Z'],
  ['12-31', '2025-12-30T16:00:00.000Z'],
])('%s is a day that has been', (typed, iso) => expect(typedDay(typed, NOW)).toBe(iso))

test.each(['', '昨天', '2026-11-26', '2026-02-30', '13-1', '2026'])('%j is no day that has been', (typed) =>
  expect(typedDay(typed, NOW)).toBeUndefined(),
)
