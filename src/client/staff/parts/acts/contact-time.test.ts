import { expect, test } from 'vitest'
import { dayNumber } from '../time-left'
import { contactAt, contactDays } from './contact-time'

const NOW = Date.parse('2026-11-24T09:41:00.000+08:00')

test('a contact can be dated back to the day of the suggestion, and no further', () => {
  expect(contactDays('2026-11-22T23:30:00.000+08:00', NOW).map(({ name }) => name)).toEqual(['今天', '昨天', '前天'])
  expect(contactDays('2026-11-24T08:00:00.000+08:00', NOW).map(({ name }) => name)).toEqual(['今天'])
})

test('at most six days are offered, the older ones by their date', () => {
  expect(contactDays('2026-11-01T08:00:00.000+08:00', NOW).map(({ name }) => name)).toEqual([
    ...['今天', '昨天', '前天', '11.21', '11.20', '11.19'],
  ])
})

test('a typed time is one in Shanghai', () => {
  expect(contactAt(dayNumber(NOW), '9:05')).toBe('2026-11-24T01:05:00.000Z')
  expect(contactAt(dayNumber(NOW), ' 21：30 ')).toBe('2026-11-24T13:30:00.000Z')
})

test.each(['', '9', '24:00', '9:60', '九点', '-1:00'])('%j is no time', (typed) => {
  expect(contactAt(dayNumber(NOW), typed)).toBeUndefined()
})
