import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORGOTTEN_AFTER, FREE, HOT, LONGEST_WAIT, waitFor, type Heat, type Tries } from '../platform/slowing-rule'

const CALM: Heat = { subject: 0, overall: 0 }
const heat = fc.record({ subject: fc.nat(2 * HOT.subject), overall: fc.nat(2 * HOT.overall) })
/** Pauses between one try and the next, in milliseconds: from none at all to two days. */
const pauses = fc.array(fc.oneof(fc.nat(1000), fc.nat(LONGEST_WAIT), fc.nat(2 * FORGOTTEN_AFTER)), { maxLength: 120 })

/** Somebody who only ever guesses wrongly: the instants at which a guess of theirs was looked at. */
function looks(waits: number[], hot: Heat): number[] {
  const looked: number[] = []
  let tries: Tries | undefined
  let now = Date.UTC(2026, 2, 6)
  for (const pause of waits) {
    now += pause
    if (waitFor(tries, hot, new Date(now)) > 0) continue
    looked.push(now)
    const forgotten = tries && now - tries.at.getTime() >= FORGOTTEN_AFTER
    tries = { wrong: (forgotten ? 0 : (tries?.wrong ?? 0)) + 1, at: new Date(now) }
  }
  return looked
}

describe('wrong codes', () => {
  it('never make anyone wait who has not given one, whatever others do', () => {
    fc.assert(
      fc.property(heat, (hot) => {
        expect(waitFor(undefined, hot, new Date())).toBe(0)
      }),
    )
  })

  it('never make anyone wait longer than an hour after their own last one', () => {
    fc.assert(
      fc.property(fc.nat(1e6), heat, (wrong, hot) => {
        const at = new Date(Date.UTC(2026, 2, 6))
        expect(waitFor({ wrong, at }, hot, at)).toBeLessThanOrEqual(LONGEST_WAIT)
        expect(waitFor({ wrong, at }, hot, new Date(at.getTime() + LONGEST_WAIT))).toBe(0)
      }),
    )
  })

  it('let nobody guess more than 36 times in a day, however they go about it', () => {
    fc.assert(
      fc.property(pauses, heat, (waits, hot) => {
        const looked = looks(waits, hot)
        for (const from of looked) {
          const within = looked.filter((at) => at >= from && at < from + FORGOTTEN_AFTER)
          expect(within.length).toBeLessThanOrEqual(36)
        }
      }),
    )
  })

  it('cost the more the more there were, and never less while somebody is guessing', () => {
    fc.assert(
      fc.property(fc.nat(100), heat, fc.nat(LONGEST_WAIT), (wrong, hot, passed) => {
        const at = new Date(Date.UTC(2026, 2, 6))
        const now = new Date(at.getTime() + passed)
        expect(waitFor({ wrong: wrong + 1, at }, hot, now)).toBeGreaterThanOrEqual(waitFor({ wrong, at }, hot, now))
        expect(waitFor({ wrong, at }, hot, now)).toBeGreaterThanOrEqual(waitFor({ wrong, at }, CALM, now))
      }),
    )
  })

  it('are free at first, then cost a minute, then twice as much each time', () => {
    const at = new Date(Date.UTC(2026, 2, 6))
    const minutes = (wrong: number, hot = CALM) => waitFor({ wrong, at }, hot, at) / 60_000
    expect([1, FREE - 1, FREE, FREE + 1, FREE + 2, FREE + 9].map((wrong) => minutes(wrong))).toEqual([
      0, 0, 1, 2, 4, 60,
    ])
    expect(minutes(1, { subject: HOT.subject, overall: 0 })).toBe(1)
    expect(minutes(1, { subject: 0, overall: HOT.overall })).toBe(1)
  })

  it('are forgotten after a day', () => {
    const at = new Date(Date.UTC(2026, 2, 6))
    const nextDay = new Date(at.getTime() + FORGOTTEN_AFTER)
    expect(looks([0, 0, 0, 0, 0, 0, FORGOTTEN_AFTER, 0, 0, 0, 0, 0], CALM)).toHaveLength(10)
    expect(waitFor({ wrong: 50, at }, CALM, nextDay)).toBe(0)
  })
})
