import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DraftItem } from '../shape'
import { clausesIn, joinedWithBefore, moved, piecesOf, splitAt } from './arrange'

const RULE = `第一条 【时间】早八点到晚六点。
第二条 建筑垃圾当天清运。不得堆在楼道。
第三条 【外墙】外墙不得开洞。`

/** Every word there is, in order. */
function words(items: readonly DraftItem[]): string {
  return items
    .flatMap((item) => (item.type === 'clause' ? [item.label, item.title, item.text] : [item.title]))
    .join('')
    .replace(/[\s【】]/g, '')
}

describe('clauses', () => {
  const items = clausesIn(RULE)

  test('are cut from what was pasted, each with an id of its own', () => {
    expect(items.map(({ label, title }) => [label, title])).toEqual([
      ['第一条', '时间'],
      ['第二条', ''],
      ['第三条', '外墙'],
    ])
    expect(new Set(items.map(({ id }) => id)).size).toBe(3)
  })

  test('joined with the one before keep every word, and the id of the first', () => {
    const joined = joinedWithBefore(items, 1)
    expect(joined.map(({ id }) => id)).toEqual([items[0]?.id, items[2]?.id])
    expect(words(joined)).toBe(words(items))
  })

  test('the first of all has none before it', () => {
    expect(joinedWithBefore(items, 0)).toEqual(items)
  })

  test('cut in two keep every word, and answers stay with the first', () => {
    const place = '建筑垃圾当天清运。'.length
    const cut = splitAt(items, 1, place)
    expect(cut).toHaveLength(4)
    expect(cut[1]).toMatchObject({ id: items[1]?.id, label: '第二条', text: '建筑垃圾当天清运。' })
    expect(cut[2]).toMatchObject({ label: '', text: '不得堆在楼道。' })
    expect(words(cut)).toBe(words(items))
  })

  test('glued together in one line come apart with label and title', () => {
    const [glued] = clausesIn('早八点到晚六点。第二条 【垃圾】当天清运。')
    const cut = splitAt(glued ? [glued] : [], 0, '早八点到晚六点。'.length)
    expect(cut[1]).toMatchObject({ label: '第二条', title: '垃圾', text: '当天清运。' })
  })

  test('go up and down, and stop at the ends', () => {
    const ids = (some: readonly DraftItem[]) => some.map(({ id }) => items.findIndex((item) => item.id === id))
    expect(ids(moved(items, 1, -1))).toEqual([1, 0, 2])
    expect(ids(moved(items, 1, 1))).toEqual([0, 2, 1])
    expect(ids(moved(items, 0, -1))).toEqual([0, 1, 2])
    expect(ids(moved(items, 2, 1))).toEqual([0, 1, 2])
  })
})

describe('the pieces of a text', () => {
  test('are its sentences and lines', () => {
    expect(piecesOf('早八点。晚六点；\n（一）当天清运')).toEqual(['早八点。', '晚六点；\n', '（一）当天清运'])
  })

  test('are what stands between commas when it is one sentence', () => {
    expect(piecesOf('早八点开工，晚六点收工。')).toEqual(['早八点开工，', '晚六点收工。'])
  })

  test('together are the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('一', '。', '；', '，', '\n', '”', 'a', ' ', '、') }), (text) => {
        expect(piecesOf(text).join('')).toBe(text)
      }),
    )
  })
})
