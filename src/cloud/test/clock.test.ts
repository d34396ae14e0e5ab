import { execFileSync } from 'node:child_process'
import path from 'node:path'
import calendar from 'chinese-days/dist/chinese-days.json'
import { build } from 'esbuild'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  dueAt,
  inWorkingDay,
  postpone,
  shanghaiDay,
  wholeWorkingDaysBetween,
  workingDaysLeft,
  workingDaysTaken,
} from '../platform/clock'

const DAY = 86_400_000
const FIRST = Date.parse('2024-01-01T00:00:00+08:00')
const LAST = Date.parse('2026-11-30T00:00:00+08:00')

/** Any instant whose deadline of up to 15 working days still lies in a known year. */
const instant = fc.integer({ min: FIRST, max: LAST }).map((millis) => new Date(millis))
const workingDays = fc.integer({ min: 0, max: 15 })

const holidays: Record<string, string> = calendar.holidays
const makeUpDays: Record<string, string> = calendar.workdays

/** A second, plain way to know a working day: a word list and the weekday of a date string. */
function worked(day: string): boolean {
  if (day in makeUpDays) return true
  if (day in holidays) return false
  return ![0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay())
}

/** Counts day by day from the day of arrival. */
function recount(from: Date, days: number): Date {
  let at = Date.parse(`${shanghaiDay(from)}T00:00:00+08:00`)
  const isWorked = () => worked(shanghaiDay(new Date(at)))
  while (!isWorked()) at += DAY
  let left = days
  while (left > 0) {
    at += DAY
    if (isWorked()) left -= 1
  }
  return new Date(at + DAY)
}

describe('deadlines', () => {
  it('are the ones the domain names', () => {
    expect(dueAt(new Date('2026-03-06T02:00:00Z'), 1).toISOString()).toBe('2026-03-09T16:00:00.000Z')
    expect(dueAt(new Date('2026-03-07T02:00:00Z'), 1).toISOString()).toBe('2026-03-10T16:00:00.000Z')
    expect(dueAt(new Date('2026-02-13T02:00:00Z'), 1).toISOString()).toBe('2026-02-14T16:00:00.000Z')
  })

  it('end a working day, never lie before the start, and agree with a recount day by day', () => {
    fc.assert(
      fc.property(instant, workingDays, (from, days) => {
        const due = dueAt(from, days)
        expect(due.getTime()).toBeGreaterThan(from.getTime())
        expect(inWorkingDay(new Date(due.getTime() - 1))).toBe(true)
        expect(due.toISOString()).toMatch(/T16:00:00\.000Z$/)
        expect(due).toEqual(recount(from, days))
      }),
      { numRuns: 3000 },
    )
  })

  it('know every working day from 2024 to 2026', () => {
    for (let at = FIRST; at < Date.parse('2027-01-01T00:00:00+08:00'); at += DAY) {
      expect(inWorkingDay(new Date(at)), shanghaiDay(new Date(at))).toBe(worked(shanghaiDay(new Date(at))))
    }
  })

  it('turn at midnight in Shanghai', () => {
    expect(dueAt(new Date('2026-03-05T15:59:59.999Z'), 1).toISOString()).toBe('2026-03-06T16:00:00.000Z')
    expect(dueAt(new Date('2026-03-05T16:00:00.000Z'), 1).toISOString()).toBe('2026-03-09T16:00:00.000Z')
  })

  it('take days a district announced itself', () => {
    const saturday = '2026-03-07T16:00:00.000Z'
    const monday = '2026-03-09T16:00:00.000Z'
    const friday = new Date('2026-03-06T02:00:00Z')
    expect(dueAt(friday, 1).toISOString()).toBe(monday)
    expect(dueAt(friday, 1, { '2026-03-07': true }).toISOString()).toBe(saturday)
    expect(dueAt(friday, 1, { '2026-03-09': false }).toISOString()).toBe('2026-03-10T16:00:00.000Z')
  })

  it('refuse what is no number of days, and no date', () => {
    for (const days of [-1, 1.5, Number.NaN]) expect(() => dueAt(new Date(), days)).toThrow(RangeError)
    expect(() => dueAt(new Date('nonsense'), 1)).toThrow(RangeError)
  })

  it('are the same in any time zone', async () => {
    const script = await build({
      stdin: {
        contents: `import { dueAt } from './clock'
          const out = []
          for (let at = ${FIRST}; at < ${LAST}; at += ${DAY * 3 + 3_600_000 * 7}) out.push(dueAt(new Date(at), 5).toISOString())
          console.log(out.join())`,
        resolveDir: path.resolve(__dirname, '../platform'),
        loader: 'ts',
      },
      bundle: true,
      platform: 'node',
      write: false,
    })
    const code = script.outputFiles[0]?.text ?? ''
    const [first, ...others] = [
      'Asia/Shanghai',
      'UTC',
      'America/New_York',
      'Pacific/Kiritimati',
      'Australia/Lord_Howe',
    ].map((TZ) => execFileSync(process.execPath, ['-'], { input: code, env: { TZ }, encoding: 'utf8' }))
    expect(first).toContain('T16:00:00.000Z')
    for (const other of others) expect(other).toBe(first)
  })
})

describe('working days', () => {
  it('between two instants are those that lie wholly between them', () => {
    const monday = new Date('2026-03-09T02:00:00Z')
    expect(wholeWorkingDaysBetween(monday, new Date('2026-03-09T09:00:00Z'))).toBe(0)
    expect(wholeWorkingDaysBetween(monday, new Date('2026-03-10T09:00:00Z'))).toBe(0)
    expect(wholeWorkingDaysBetween(monday, new Date('2026-03-11T02:00:00Z'))).toBe(1)
    expect(wholeWorkingDaysBetween(new Date('2026-03-06T02:00:00Z'), new Date('2026-03-09T02:00:00Z'))).toBe(0)
  })

  it('postpone a deadline to the end of a later working day', () => {
    const friday = new Date('2026-03-06T16:00:00Z')
    expect(postpone(friday, 1).toISOString()).toBe('2026-03-09T16:00:00.000Z')
  })

  it('left are those promised on the day of arrival, and none on the last day or later', () => {
    const friday = new Date('2026-03-06T02:00:00Z')
    const due = dueAt(friday, 1)
    expect(workingDaysLeft(friday, due)).toBe(1)
    expect(workingDaysLeft(new Date('2026-03-07T02:00:00Z'), due)).toBe(1)
    expect(workingDaysLeft(new Date('2026-03-09T02:00:00Z'), due)).toBe(0)
    expect(workingDaysLeft(due, due)).toBe(0)
  })

  it('taken do not count the day of arrival', () => {
    const friday = new Date('2026-03-06T02:00:00Z')
    expect(workingDaysTaken(friday, friday)).toBe(0)
    expect(workingDaysTaken(friday, new Date('2026-03-09T02:00:00Z'))).toBe(1)
  })
})
