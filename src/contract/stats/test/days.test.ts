import { describe, expect, it } from 'vitest'
import { addDays, daysFrom, mondayOf, monthsFrom } from '../days'
import { trendOf } from '../trend'

describe('a day', () => {
  it('knows its neighbours, its Monday and its months, over the end of a year too', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(mondayOf('2026-11-22')).toBe('2026-11-16')
    expect(mondayOf('2026-11-23')).toBe('2026-11-23')
    expect(daysFrom('2026-02-01', '2026-03-01')).toBe(29)
    expect(monthsFrom('2025-11-30', '2026-02-01')).toEqual(['2025-11', '2025-12', '2026-01', '2026-02'])
    expect(monthsFrom('2026-01-31', '2026-01-31')).toEqual(['2026-01'])
  })
})

describe('a trend', () => {
  const one = () => ({ received: 1, answered: 2 })

  it('of a month goes day by day', () => {
    const { by, points } = trendOf('2026-10-01', '2026-10-31', one)
    expect([by, points.length]).toEqual(['day', 31])
  })

  it('of more goes from Monday to Sunday, cut at both ends, and loses nothing', () => {
    const { by, points } = trendOf('2026-10-01', '2026-11-26', one)
    expect(by).toBe('week')
    expect(points.at(0)).toEqual({ from: '2026-10-01', to: '2026-10-04', received: 4, answered: 8 })
    expect(points.at(1)).toMatchObject({ from: '2026-10-05', to: '2026-10-11' })
    expect(points.at(-1)).toEqual({ from: '2026-11-23', to: '2026-11-26', received: 4, answered: 8 })
    expect(points.reduce((sum, { received }) => sum + received, 0)).toBe(57)
  })
})
