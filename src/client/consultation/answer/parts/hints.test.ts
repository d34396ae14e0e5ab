import { describe, expect, it } from 'vitest'
import type { ItemView } from '@/contract/consultation/items'
import { chosenWords, forwardWords, hintOf, type Filled } from './hints'

const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }))
const multiple = { type: 'multiple', id: 'q1', title: '怎么停', required: true, options, min: 1, max: 3 } as const
const words: ItemView = { type: 'text', id: 'q2', title: '还有什么', required: false }
const clause: ItemView = { type: 'clause', id: 'c1', label: '', title: '', text: '八点起。', why: '' }

describe('the hint under a question', () => {
  it.each<[string, ItemView, string]>([
    ['that it must be answered, and how much may be chosen', { ...multiple, options }, '必答，最多选 3 项'],
    ['a range', { ...multiple, options, min: 2 }, '必答，选 2 到 3 项'],
    ['a number', { ...multiple, options, min: 3, required: false }, '可以不填，选 3 项'],
    ['that it may be left out', words, '可以不填'],
    ['that it must be answered', { ...words, required: true }, '必答'],
  ])('says %s', (_, one, hint) => {
    expect(hintOf(one)).toBe(hint)
  })
})

describe('how many are chosen', () => {
  const asked = { ...multiple, options, min: 2 }
  it.each([
    ['too few', 1, '已选 1 项，至少 2 项', false],
    ['enough', 3, '已选 3 项，最多 3 项', false],
    ['too many, and how many have to go', 4, '已选 4 项，最多 3 项，请去掉 1 项', true],
  ])('is said when they are %s', (_, chosen, said, over) => {
    expect(chosenWords(asked, chosen)).toEqual({ words: said, over })
  })
})

describe('the way on', () => {
  it.each<[string, ItemView, Filled, boolean, string]>([
    ['keeps what was answered', words, 'answered', false, '存好，看下一题'],
    ['skips what may be skipped', words, 'open', false, '跳过，看下一题'],
    ['leaves for later what must be answered', { ...words, required: true }, 'open', false, '先不填，看下一题'],
    ['leads from the last to all of them', { ...words, required: true }, 'open', true, '先不填，看一遍'],
    ['keeps nothing that was corrected since', words, 'toLookAt', false, '先放着，看下一题'],
  ])('%s', (_, one, filled, last, said) => {
    expect(forwardWords('questionnaire', one, filled, last)).toBe(said)
  })

  it('counts a draft rule by its clauses, which may all be skipped', () => {
    expect(forwardWords('draftRule', clause, 'open', false)).toBe('跳过，看下一条')
  })
})
