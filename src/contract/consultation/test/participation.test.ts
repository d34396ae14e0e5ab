import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { participationIn } from '../participation'
import { SMALLEST_GROUP } from '../suppress'
import { keysOf, type Counts } from '../tally'

/** By edition, those who answered in WeChat and those who did on paper. */
function counts(table: readonly (readonly [number, number])[]): Counts {
  return Object.fromEntries(
    table.flatMap(([wechat, paper], index) => [
      [keysOf.everyone(index + 1, 'wechat'), wechat],
      [keysOf.everyone(index + 1, 'paper'), paper],
    ]),
  )
}
const numbered = (table: readonly unknown[]) => table.map((_, index) => index + 1)

function seen(table: readonly (readonly [number, number])[]) {
  const { all, editions } = participationIn(counts(table), numbered(table))
  return { all, editions: editions.map(({ participants }) => participants) }
}

describe('how many took part', () => {
  test('is told in all and by edition', () => {
    expect(
      seen([
        [30, 0],
        [12, 0],
      ]),
    ).toEqual({ all: 42, editions: [30, 12] })
  })

  test('leaves out a second edition where the sum of both would give the first away', () => {
    expect(
      seen([
        [3, 0],
        [40, 0],
      ]),
    ).toEqual({ all: 43, editions: [null, null] })
  })

  test.each([
    [0, 0],
    [1, null],
    [4, null],
    [5, 5],
  ])('of %i people is %j', (people, told) => expect(seen([[people, 0]]).all).toBe(told))

  test('is exact at the desk', () => {
    const table = [
      [3, 1],
      [0, 0],
      [40, 2],
    ] as const
    expect(participationIn(counts(table), numbered(table), true)).toEqual({
      all: 46,
      channels: ['wechat', 'paper'],
      editions: [
        { edition: 1, participants: 4, byChannel: [3, 1] },
        { edition: 3, participants: 42, byChannel: [40, 2] },
      ],
    })
  })

  test('gives no small group away, whatever is subtracted from what', () => {
    const count = fc.oneof(fc.constant(0), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 200 }))
    const tables = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(tables, (table) => {
        const { all, editions, channels } = participationIn(counts(table), numbered(table))
        const real = participationIn(counts(table), numbered(table), true)
        mustCover(
          all,
          editions.map((one, index) => [one.participants, real.editions[index]?.participants ?? 0]),
        )
        for (const [index, { participants, byChannel }] of editions.entries()) {
          expect(byChannel).toHaveLength(channels.length)
          mustCover(
            participants,
            byChannel.map((cell, column) => [cell, real.editions[index]?.byChannel[column] ?? 0]),
          )
        }
      }),
    )
  })
})

/** A sum and its parts, as shown and as they are: what is left out is several parts, and no small group together. */
function mustCover(sum: number | null, parts: readonly (readonly [number | null, number])[]): void {
  for (const cell of [sum, ...parts.map(([cell]) => cell)]) {
    if (cell !== null) expect(cell === 0 || cell >= SMALLEST_GROUP).toBe(true)
  }
  const hidden = parts.filter(([cell]) => cell === null)
  // Where the sum is not shown either, none of its parts is.
  if (sum === null) return expect(hidden).toHaveLength(parts.length)
  if (hidden.length === 0) return
  expect(hidden.length).toBeGreaterThan(1)
  expect(hidden.reduce((all, [, real]) => all + real, 0)).toBeGreaterThanOrEqual(SMALLEST_GROUP)
}
