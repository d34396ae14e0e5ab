import { expect, test } from 'vitest'
import { newDraft } from './begin'
import { differences, inWords } from './differences'
import { clausesIn } from './items/arrange'

const NOW = Date.parse('2026-11-25T02:00:00.000Z')
const items = clausesIn('第一条 早八点开工。\n第二条 当天清运。\n第三条 不得开洞。')
const draft = { ...newDraft('draftRule', ['yangguang-2'], NOW), title: '装修规约', items }

test('the same is the same, though pictures have other addresses each time', () => {
  const photos = [{ fileID: 'cloud://a/b', url: 'one' }]
  const [before, after] = [
    { ...draft, photos },
    { ...draft, photos: [{ fileID: 'cloud://a/b', url: 'other' }] },
  ]
  expect(differences(before, after)).toEqual([])
})

test('what changed is called as it is on the page', () => {
  const changed = items.map((item, index) => (index === 1 ? { ...item, text: '三天内清运。' } : item))
  expect(differences(draft, { ...draft, title: '规约', items: changed })).toEqual(['标题', '第二条'])
})

test('what came and what went is said too', () => {
  const [first, second] = items
  const added = clausesIn('第一条 甲。\n第四条 新的。')[1]
  if (!first || !second || !added) throw new Error('three clauses were cut')
  expect(differences(draft, { ...draft, items: [first, second, added] })).toEqual(['新加的第四条', '删掉了第三条'])
})

test('another order is a difference', () => {
  expect(differences(draft, { ...draft, items: [...items].reverse() })).toEqual(['先后次序'])
})

test('many are counted', () => {
  expect(inWords(['甲', '乙'])).toBe('甲、乙')
  expect(inWords(['1', '2', '3', '4', '5', '6', '7'])).toBe('1、2、3、4、5、6等 7 处')
})
