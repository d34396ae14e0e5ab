import { expect, test } from 'vitest'
import { pasted } from './pasted'

const RULE = '住宅装修规约\n第一条 早八点开工。\n第二条 当天清运。'
const labels = (raw: string, untitled: boolean) => pasted(raw, untitled).clauses.map(({ label }) => label)

test('the name of a rule becomes the title that is missing', () => {
  expect(pasted(RULE, true).title).toBe('住宅装修规约')
  expect(labels(RULE, true)).toEqual(['第一条', '第二条'])
})

test('where there is a title already it stays a clause: no word is lost', () => {
  expect(pasted(RULE, false).title).toBeUndefined()
  expect(labels(RULE, false)).toEqual(['', '第一条', '第二条'])
})

test('a preamble is no name', () => {
  const preamble = '为'.repeat(61)
  expect(pasted(`${preamble}\n第一条 早八点开工。\n第二条 当天清运。`, true).title).toBeUndefined()
})

test('of a text without numbers nothing is taken away', () => {
  expect(pasted('早八点开工。\n当天清运。', true)).toMatchObject({
    clauses: [{ text: '早八点开工。' }, { text: '当天清运。' }],
  })
})
