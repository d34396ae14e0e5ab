import { describe, expect, it } from 'vitest'
import type { ItemView } from '@/contract/consultation/items'
import type { AnswerDraft } from '../../parts/answer-draft'
import { marksOf } from '../../parts/asked'
import { hindrancesOf, known } from './hindrances'

const clause = (id: string, text: string): ItemView => ({ type: 'clause', id, label: '', title: '', text, why: '' })
const question: ItemView = { type: 'text', id: 'q1', title: '还有什么', required: true }
const before = [clause('c1', '晚上不得施工。'), question]
const answers = { c1: { stance: 'agree' }, q1: '没有了' } as const
const draft: AnswerDraft = { edition: 1, answers, asked: marksOf(before, answers), at: 2, inArea: true }

describe('what keeps an answer from being sent', () => {
  it('is nothing when all is answered as it was asked', () => {
    expect(hindrancesOf({ items: before, who: 'area' }, draft)).toBeUndefined()
  })

  it('is a clause that was corrected since, until it is answered anew', () => {
    const items = [clause('c1', '晚上可以施工。'), question]
    const found = hindrancesOf({ items, who: 'anyone' }, draft)
    expect(found).toEqual({
      fields: { c1: '更正过，请再看一遍' },
      first: 'c1',
      problem: '有几项更正过，请再看一遍再提交',
    })
    expect(hindrancesOf({ items, who: 'anyone' }, { ...draft, asked: marksOf(items, answers) })).toBeUndefined()
  })

  it('is every item of an answer of which it is not known what was asked', () => {
    const found = hindrancesOf({ items: before, who: 'anyone' }, { ...draft, asked: {} })
    expect(Object.keys(found?.fields ?? {})).toEqual(['c1', 'q1'])
  })

  it('is what is missing, the topmost first, before the question where one lives', () => {
    const found = hindrancesOf({ items: before, who: 'area' }, { ...draft, answers: {}, inArea: false })
    expect(found).toMatchObject({ first: 'q1', problem: '有几项要看一下，点开就能改' })
    expect(Object.keys(found?.fields ?? {})).toEqual(['q1', 'inArea'])
  })

  it('is where one lives, when that alone is missing', () => {
    const found = hindrancesOf({ items: before, who: 'area' }, { ...draft, inArea: false })
    expect(found).toMatchObject({ first: 'inArea', problem: '请先确认您住在或在这一带工作' })
  })

  it('is not what is asked no more: that is not sent', () => {
    expect(hindrancesOf({ items: [question], who: 'anyone' }, draft)).toBeUndefined()
    expect(known(answers, [question])).toEqual({ q1: '没有了' })
  })
})
