import { describe, expect, it } from 'vitest'
import type { ItemView } from '@/contract/consultation/items'
import { askedWords } from './asked-words'

const clause: ItemView = { type: 'clause', id: 'c4', label: '第四条', title: '施工时间', text: '八点起。', why: '' }
const options = [
  { id: 'a', text: '弄堂口' },
  { id: 'b', text: '小区车位' },
]
const single: ItemView = { type: 'single', id: 'q1', title: '停在哪里', required: true, options }
const scale: ItemView = { type: 'scale', id: 'q3', title: '几分', required: true, max: 5, low: '差', high: '好' }

describe('what is read aloud', () => {
  it.each<[string, ItemView, string]>([
    ['a clause with its name', clause, '第四条 施工时间。八点起。'],
    ['a clause without a name', { ...clause, label: '', title: '' }, '八点起。'],
    ['a question with what there is to choose', single, '停在哪里。选一项：弄堂口；小区车位'],
    [
      'one of which several can be chosen',
      { ...single, type: 'multiple', min: 1, max: 2 },
      '停在哪里。可以选几项：弄堂口；小区车位',
    ],
    ['points and what they mean', scale, '几分。打 1 到 5 分，1 分是差，5 分是好'],
    ['points alone', { ...scale, low: '', high: '' }, '几分。打 1 到 5 分'],
    ['a question', { type: 'text', id: 'q4', title: '还有什么', required: false }, '还有什么'],
  ])('is %s', (_, one, words) => {
    expect(askedWords(one)).toBe(words)
  })
})
