import { describe, expect, it, test } from 'vitest'
import type { ItemView } from '@/contract/consultation/items'
import { STAGES } from '@/contract/consultation/stages'
import { answerWords, changeWords, peopleNumber, timeLeft } from './words'
import { itemName } from '@/contract/consultation/names'

const clause: ItemView = {
  type: 'clause',
  id: 'c4',
  label: '第四条',
  title: '施工时间',
  text: '早八点到晚六点。',
  why: '',
}
const options = [
  { id: 'a', text: '弄堂口' },
  { id: 'b', text: '小区车位' },
]
const single: ItemView = { type: 'single', id: 'q1', title: '停在哪里', required: true, options }
const multiple: ItemView = { ...single, type: 'multiple', min: 1, max: 2 }
const scale: ItemView = { type: 'scale', id: 'q3', title: '几分', required: true, max: 5, low: '', high: '' }
const text: ItemView = { type: 'text', id: 'q4', title: '还有什么', required: false }

describe('an answer in words', () => {
  it.each<[string, ItemView, Parameters<typeof answerWords>[1], string | undefined]>([
    ['a stance', clause, { stance: 'agree' }, '同意'],
    ['a stance with a wording', clause, { stance: 'disagree', proposal: '九点。' }, '不同意，建议改写'],
    ['a choice', single, 'b', '小区车位'],
    ['a choice there is no more', single, 'z', undefined],
    ['several, in the order they were asked', multiple, ['b', 'a'], '弄堂口；小区车位'],
    ['points', scale, 4, '4 分'],
    ['words', text, '留出消防通道', '留出消防通道'],
    ['nothing', clause, undefined, undefined],
    ['an answer of another form', clause, 'b', undefined],
  ])('%s', (_, one, value, words) => {
    expect(answerWords(one, value)).toBe(words)
  })
})

describe('the name of what is asked', () => {
  it('is a clause’s label and title, a question’s own words, and else how it begins', () => {
    expect(itemName(clause)).toBe('第四条 施工时间')
    expect(itemName(single)).toBe('停在哪里')
    expect(itemName({ ...clause, label: '', title: '', text: '字'.repeat(40) })).toBe(`${'字'.repeat(24)}…`)
  })
})

test('how many took part is a number, or that they are too few for one', () => {
  expect([12, null].map(peopleNumber)).toEqual(['12', '不到 5'])
})

describe('the time left', () => {
  it('counts days to the last one, on which it says today', () => {
    const closesAt = '2026-12-01T16:00:00.000Z'
    expect(timeLeft(closesAt, '2026-11-26T02:00:00.000Z')).toBe('还有 5 天')
    expect(timeLeft(closesAt, '2026-12-01T02:00:00.000Z')).toBe('今天截止')
  })
})

describe('until when an answer can be changed', () => {
  it('is said while it is open, and not promised in any other stage', () => {
    expect(STAGES.filter((stage) => changeWords(stage) === '截止前都能改')).toEqual(['open'])
    expect(changeWords('published')).toBe('已经截止，不能再改')
  })
})
