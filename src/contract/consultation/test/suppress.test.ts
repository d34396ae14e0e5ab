import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { SMALLEST_GROUP, suppressed } from '../suppress'

describe('small groups', () => {
  test('are left out, with another that would give them away', () => {
    expect(suppressed([[30], [12], [3]])).toEqual([[30], [null], [null]])
  })

  test('take a third with them where the two could only be one pair', () => {
    // Of 22 with 9 shown, 13 are hidden, the larger of them at most 9: it would have to be 4 and 9.
    expect(suppressed([[9], [4], [9]])).toEqual([[null], [null], [null]])
    expect(suppressed([[9], [4], [9], [40]])).toEqual([[null], [null], [null], [40]])
  })

  test('take the whole table with them when nothing is left to hide behind', () => {
    expect(suppressed([[2], [0], [0]])).toEqual([[null], [null], [null]])
  })

  test('do not touch a table without any', () => {
    expect(suppressed([[30], [12], [0]])).toEqual([[30], [12], [0]])
  })

  test('cannot be worked out from another channel', () => {
    const table = suppressed([
      [30, 8],
      [12, 3],
      [9, 9],
    ])
    expect(table[1]?.[1]).toBeNull()
    expect(table.flat().filter((cell) => cell === null).length).toBeGreaterThanOrEqual(4)
  })

  test('are never shown, and never the only ones hidden in their row or column', () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 200 }))
    const table = fc
      .integer({ min: 1, max: 3 })
      .chain((columns) =>
        fc.array(fc.array(count, { minLength: columns, maxLength: columns }), { minLength: 1, maxLength: 8 }),
      )
    fc.assert(
      fc.property(table, (counts) => {
        const shown = suppressed(counts)
        const lines = [
          ...shown.map((row, index) => row.map((cell, column) => ({ cell, count: counts[index]?.[column] ?? 0 }))),
          ...(shown[0] ?? []).map((_, column) =>
            shown.map((row, index) => ({ cell: row[column], count: counts[index]?.[column] ?? 0 })),
          ),
        ]
        for (const line of lines) {
          for (const { cell, count: own } of line)
            if (cell !== null) expect(own === 0 || own >= SMALLEST_GROUP).toBe(true)
          const hidden = line.filter(({ cell }) => cell === null)
          if (hidden.length === 0 || hidden.length === line.length) continue
          expect(hidden.length).toBeGreaterThan(1)
          expect(hidden.reduce((sum, one) => sum + one.count, 0)).toBeGreaterThanOrEqual(SMALLEST_GROUP)
        }
      }),
    )
  })
})
