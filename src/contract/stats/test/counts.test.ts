import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { keptRate, rate, sumCounts, timesOf } from '../counts'

describe('a rate', () => {
  it('stands on its counts', () => {
    expect(rate(40, 44)).toEqual({ value: 40 / 44, of: 44, count: 40 })
  })

  it('is none without a denominator, and never 100 %', () => {
    expect(rate(0, 0)).toEqual({ value: null, of: 0, count: 0 })
  })

  it('of kept promises takes what is open for missed once its day has passed, and for nothing before', () => {
    const counts = { 'contact:kept': 3, 'contact:missed': 1, 'contact:open': 2 }
    expect(keptRate('contact', counts, {})).toMatchObject({ count: 3, of: 4 })
    expect(keptRate('contact', counts, { 'contact:open': 2 })).toMatchObject({ count: 3, of: 6 })
    expect(keptRate('again', counts, {})).toMatchObject({ value: null, of: 0 })
  })
})

describe('the time something took', () => {
  it('is told by what half of all, and nine of ten, took at most', () => {
    const counts = { 'answer took:2': 6, 'answer took:10': 1, 'answer took:3': 3, 'contact took:40': 5 }
    expect(timesOf('answer took:', counts)).toEqual({ median: 2, most: 3, of: 10 })
  })

  it('is none where nothing was done', () => {
    expect(timesOf('answer took:', {})).toEqual({ median: null, most: null, of: 0 })
  })

  it('is that of the sorted list itself, whatever was counted where', () => {
    const lists = fc.array(fc.array(fc.integer({ min: 0, max: 31 })), { maxLength: 5 })
    fc.assert(
      fc.property(lists, (days) => {
        const parts = days.map((day) => sumCounts(day.map((took) => ({ [`answer took:${took}`]: 1 }))))
        const sorted = days.flat().sort((a, b) => a - b)
        const at = (share: number) => sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? null
        expect(timesOf('answer took:', sumCounts(parts))).toEqual({
          median: at(0.5),
          most: at(0.9),
          of: sorted.length,
        })
      }),
    )
  })
})
