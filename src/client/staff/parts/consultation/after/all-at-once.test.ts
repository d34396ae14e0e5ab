import { expect, test } from 'vitest'
import { allAtOnce } from './all-at-once'

const some = (count: number) =>
  Array.from({ length: count }, (_, n) => ({
    id: `g${n}`,
    itemId: 'c1',
    wording: '早一点',
    reasons: [],
    supporters: 1,
  }))

test('all is what is on the screen, and says so while there is more', () => {
  expect(allAtOnce(some(7), false, [])).toMatchObject({ words: '全选 7 组', groups: some(7), chosen: false })
  expect(allAtOnce(some(20), true, [])).toMatchObject({ words: '全选列出的 20 组' })
})

test('all is never more than can be answered in one go', () => {
  const all = allAtOnce(some(60), true, some(50))
  expect(all?.groups).toHaveLength(50)
  expect(all).toMatchObject({ words: '选前 50 组，一次最多这么多', chosen: true })
})

test('all are chosen only when none is missing', () => {
  expect(allAtOnce(some(3), false, some(2))?.chosen).toBe(false)
  expect(allAtOnce(some(3), false, some(3).reverse())?.chosen).toBe(true)
})

test('of one there is no all', () => {
  expect(allAtOnce(some(1), false, [])).toBeUndefined()
})

test('what somebody has to look at is not among all', () => {
  const others = some(2)
  const marked = { id: 'g9', itemId: 'c1', wording: '晚一点', reasons: [], supporters: 1 }
  const all = allAtOnce([{ ...marked, standing: 'review' }, ...others], false, [])
  expect(all).toMatchObject({ words: '全选 2 组', groups: others })
})
