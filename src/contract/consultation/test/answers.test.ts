import { describe, expect, test } from 'vitest'
import { checkAnswers, type Answers } from '../answers'
import type { Item } from '../items'

const options = ['a', 'b', 'c'].map((id) => ({ id, text: id }))
const SINGLE: Item = { type: 'single', id: 'q1', title: '?', required: true, options }
const MULTIPLE: Item = { type: 'multiple', id: 'q2', title: '?', required: true, options, min: 1, max: 2 }
const SCALE: Item = { type: 'scale', id: 'q3', title: '?', required: true, max: 10, low: '', high: '' }
const WORDS: Item = { type: 'text', id: 'q4', title: '?', required: false }
const CLAUSE: Item = { type: 'clause', id: 'c1', label: '第一条', title: '', text: '早八点到晚六点。', why: '' }
const ALL = [SINGLE, MULTIPLE, SCALE, WORDS, CLAUSE]

const good: Answers = { q1: 'a', q2: ['a'], q3: 10 }
const check = (change: Answers, asked = ALL) => checkAnswers(asked, { ...good, ...change })

describe('answers', () => {
  test('that fit are kept, tidied and in the order of what was asked', () => {
    const checked = check({
      q2: ['c', 'a'],
      q4: '  好的 \u200b',
      c1: { stance: 'disagree', proposal: ' 九点 ', reason: '' },
    })
    expect(checked).toEqual({
      ok: true,
      answers: { q1: 'a', q2: ['a', 'c'], q3: 10, q4: '好的', c1: { stance: 'disagree', proposal: '九点' } },
    })
  })

  test('that say a clause should stay as it is propose nothing', () => {
    expect(check({ c1: { stance: 'agree', proposal: '早八点到晚六点。' } })).toMatchObject({
      ok: true,
      answers: { c1: { stance: 'agree' } },
    })
  })

  test.each<[string, Answers, string]>([
    ['an option there is not', { q1: 'x' }, 'q1'],
    ['two options of one choice', { q1: ['a', 'b'] }, 'q1'],
    ['one too many', { q2: ['a', 'b', 'c'] }, 'q2'],
    ['none where one is needed', { q2: [] }, 'q2'],
    ['one twice', { q2: ['a', 'a'] }, 'q2'],
    ['a scale of 11', { q3: 11 }, 'q3'],
    ['a scale of 0', { q3: 0 }, 'q3'],
    ['half a point', { q3: 1.5 }, 'q3'],
    ['points in words', { q3: '5' }, 'q3'],
    ['too many words', { q4: '字'.repeat(501) }, 'q4'],
    ['words as a number', { q4: 4 }, 'q4'],
    ['a stance without its form', { c1: 'agree' }, 'c1'],
    ['a wording of 20,000 characters', { c1: { stance: 'agree', proposal: '字'.repeat(20_000) } }, 'c1'],
    ['what was not asked', { q9: 'a' }, 'q9'],
    ['what every object has', { constructor: 'a' }, 'constructor'],
  ])('with %s are refused at their place, in Chinese', (_, change, field) => {
    const checked = check(change)
    expect(checked.ok).toBe(false)
    if (!checked.ok) expect(Object.entries(checked.fields)).toEqual([[field, expect.stringMatching(/[\u4e00-\u9fff]/)]])
  })

  test('that are missing are asked for, but nobody has to have an opinion on a clause', () => {
    const checked = checkAnswers(ALL, {})
    expect(checked.ok ? [] : Object.keys(checked.fields)).toEqual(['q1', 'q2', 'q3'])
    expect(checkAnswers([CLAUSE, WORDS], {})).toEqual({ ok: true, answers: {} })
  })

  test('of only blanks are no answer to a question that must be answered', () => {
    const checked = checkAnswers([{ ...WORDS, required: true }], { q4: ' \u3000\u200b' })
    expect(checked.ok).toBe(false)
  })
})
