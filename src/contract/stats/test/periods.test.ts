import { describe, expect, it } from 'vitest'
import { daysFrom } from '../days'
import { daysOfPeriod } from '../periods'

describe('a period by name', () => {
  it('goes up to today, and last month to its end', () => {
    const today = '2026-03-01'
    expect(daysOfPeriod('thisMonth', today)).toEqual({ from: '2026-03-01', to: today })
    expect(daysOfPeriod('lastMonth', today)).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(daysOfPeriod('thisYear', today)).toEqual({ from: '2026-01-01', to: today })
    expect(daysOfPeriod('lastMonth', '2026-01-15')).toEqual({ from: '2025-12-01', to: '2025-12-31' })
  })

  it('of eight weeks begins on a Monday, seven weeks before this one', () => {
    expect(daysOfPeriod('eightWeeks', '2026-11-26')).toEqual({ from: '2026-10-05', to: '2026-11-26' })
    const sunday = daysOfPeriod('eightWeeks', '2026-11-29')
    expect(daysFrom(sunday.from, sunday.to)).toBe(56)
  })
})
