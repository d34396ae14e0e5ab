import { describe, expect, it } from 'vitest'
import { marked, type Piece } from './marked'

const HOURS = '产生噪声的施工，限工作日上午 8 时至 12 时、下午 1 时至 6 时；双休日全天不得进行。'

const without = (kind: Piece['kind'], pieces: readonly Piece[]) =>
  pieces
    .filter((piece) => piece.kind !== kind)
    .map(({ text }) => text)
    .join('')

describe('marking the differences of two wordings', () => {
  it('shows a changed hour and an added sentence, and the rest as it was', () => {
    const pieces = marked(HOURS, HOURS.replace('1 时至 6', '2 时至 6').replace('。', '，中高考期间另行公告。'))
    expect(pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'removed', text: '1' },
      { kind: 'added', text: '2' },
      { kind: 'added', text: '，中高考期间另行公告' },
    ])
  })

  it('takes chance matches inside a sentence that was put anew as part of the change', () => {
    const pieces = marked('业主应当在施工前登记。', '物业在每次开工以前通知。')
    expect(pieces.filter(({ kind, text }) => kind === 'same' && text.length === 1 && text !== '。')).toEqual([])
  })

  it.each([
    ['nothing changed', HOURS, HOURS],
    ['all of it is new', '', HOURS],
    ['all of it is left out', HOURS, ''],
    ['characters outside the basic plane', '种𠮷树🌳', '种𠮷花🌸'],
  ])('gives back both wordings whole: %s', (_, before, after) => {
    const pieces = marked(before, after)
    expect(without('added', pieces)).toBe(before)
    expect(without('removed', pieces)).toBe(after)
    // Throws at half a character.
    for (const { text } of pieces) expect(() => encodeURIComponent(text)).not.toThrow()
  })
})
