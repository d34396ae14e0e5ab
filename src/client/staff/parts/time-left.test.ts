import { describe, expect, test } from 'vitest'
import { dayNumber, startOfDay, timeLeft } from './time-left'

const at = (shanghai: string) => Date.parse(`2026-11-${shanghai}+08:00`)
/** The end of Wednesday 25 November in Shanghai. */
const DUE = '2026-11-25T16:00:00.000Z'

describe('what is left until a deadline', () => {
  test('is whole days until the last day', () => {
    expect(timeLeft(DUE, at('22T23:59:59.999'))).toMatchObject({ value: 3, unit: '天', late: false, today: false })
    expect(timeLeft(DUE, at('24T09:41:00.000'))).toMatchObject({ value: 1, unit: '天', today: false })
  })

  test('is hours on the last day, and minutes in the last hour', () => {
    expect(timeLeft(DUE, at('25T09:41:00.000'))).toMatchObject({ value: 14, unit: '小时', today: true })
    expect(timeLeft(DUE, at('25T23:00:00.000'))).toMatchObject({ value: 1, unit: '小时' })
    expect(timeLeft(DUE, at('25T23:59:59.999'))).toMatchObject({ value: 1, unit: '分钟', late: false })
  })

  test('is over at midnight, and late by a day from then on', () => {
    expect(timeLeft(DUE, at('26T00:00:00.000'))).toEqual({ value: 1, unit: '天', late: true, today: false })
    expect(timeLeft(DUE, at('27T23:59:59.999'))).toMatchObject({ value: 2, late: true })
  })

  test('a deadline within a day that has passed is late by one day', () => {
    expect(timeLeft('2026-11-25T02:00:00.000Z', at('25T11:00:00.000'))).toMatchObject({ value: 1, late: true })
  })
})

test('a day begins at midnight in Shanghai', () => {
  expect(startOfDay(dayNumber(at('25T00:00:00.000')))).toBe(at('25T00:00:00.000'))
  expect(startOfDay(dayNumber(at('25T23:59:59.999')))).toBe(at('25T00:00:00.000'))
})
