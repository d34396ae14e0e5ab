import { describe, expect, test } from 'vitest'
import type { Clause } from '@/contract/consultation/items'
import { clausesToSave, isSame, overtaken, savedWording, unsaved, wordingOf, type Edits } from './next-wording'

const clause = (id: string, text: string): Clause => ({ type: 'clause', id, label: id, title: '', text, why: '' })
const clauses = [clause('c1', '早八点到晚六点。'), clause('c2', '当天清运。'), clause('c3', '不得封阳台。')]
const cite = (groupId: string) => ({ groupId, wording: '午后也要静', supporters: 7 })
const saved = [{ id: 'c2', text: '两天内清运。', cites: [cite('g1')] }]
const was = (text: string, cites: string[] = []) => ({ text, cites })

describe('the next draft', () => {
  test('says what was asked until something else is saved or begun', () => {
    const begun: Edits = { c1: { ...was('早九点到晚六点。'), from: was('早八点到晚六点。') } }
    expect(clauses.map((one) => wordingOf(one, saved, begun).text)).toEqual([
      '早九点到晚六点。',
      '两天内清运。',
      '不得封阳台。',
    ])
  })

  test('is saved whole, without the clauses that stay as they were', () => {
    const begun: Edits = { c1: { ...was('早九点到晚六点。', ['g2']), from: was('早八点到晚六点。') } }
    expect(clausesToSave(clauses, saved, begun)).toEqual([
      { id: 'c1', text: '早九点到晚六点。', cites: ['g2'] },
      { id: 'c2', text: '两天内清运。', cites: ['g1'] },
    ])
  })

  test('can leave a clause out, and can take one back to what was asked', () => {
    const begun: Edits = {
      c2: { ...was('当天清运。'), from: was('两天内清运。', ['g1']) },
      c3: { ...was(''), from: was('不得封阳台。') },
    }
    expect(clausesToSave(clauses, saved, begun)).toEqual([{ id: 'c3', text: '', cites: [] }])
  })

  test('has nothing to save where only spaces or the order of what is cited differ', () => {
    expect(isSame(was('当天清运。 ', ['g1', 'g2']), was('当天清运。', ['g2', 'g1']))).toBe(true)
    const begun: Edits = { c2: { ...was('两天内清运。 ', ['g1']), from: savedWording(clause('c2', ''), saved) } }
    expect(unsaved(clauses, saved, begun)).toEqual([])
  })
})

describe('a colleague who saved meanwhile', () => {
  const begun: Edits = { c2: { ...was('三天内清运。'), from: was('当天清运。') } }

  test('is noticed on the clause that both have written', () => {
    expect(overtaken(clauses, saved, begun).map(({ id }) => id)).toEqual(['c2'])
  })

  test('is not in the way where they wrote another clause, or the same', () => {
    expect(overtaken(clauses, [{ id: 'c1', text: '早九点到晚六点。', cites: [] }], begun)).toEqual([])
    expect(overtaken(clauses, [{ id: 'c2', text: '三天内清运。', cites: [] }], begun)).toEqual([])
  })
})
