import { describe, expect, it } from 'vitest'
import { daysWords, hoursWords, shortDayOf, unfinishedWords, workingDaysWords } from './words'

describe('the words of the figures', () => {
  it('name days with no more than is needed', () => {
    const today = '2026-11-26'
    expect(daysWords({ from: '2026-11-01', to: '2026-11-24' }, today)).toBe('11 月 1 日至 24 日')
    expect(daysWords({ from: '2026-10-05', to: '2026-11-26' }, today)).toBe('10 月 5 日至 11 月 26 日')
    expect(daysWords({ from: '2025-12-30', to: '2026-01-02' }, today)).toBe('2025 年 12 月 30 日至 1 月 2 日')
    expect(daysWords({ from: today, to: today }, today)).toBe('11 月 26 日')
    expect(shortDayOf('2026-10-05')).toBe('10.5')
  })

  it('tell a time so that nobody takes it for shorter than it was', () => {
    expect([null, 0, 5, 72].map((hours) => hoursWords(hours, 72))).toEqual([
      '—',
      '1 小时内',
      '6 小时内',
      '超过 72 小时',
    ])
    expect([null, 0, 3, 31].map((days) => workingDaysWords(days, 31))).toEqual(['—', '当天', '3 天', '31 天以上'])
  })

  it('say that a week is not over', () => {
    const point = { from: '2026-11-23', to: '2026-11-24', received: 5, answered: 4 }
    expect(unfinishedWords('week', point)).toBe('本周才到第 2 天，用虚线表示。')
  })
})
