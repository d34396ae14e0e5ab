import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Answers } from '../answers'
import type { Item } from '../items'
import { countKey, countsOf, difference, sumOf, type Counted } from '../tally'

const ASKED: Item[] = [
  {
    type: 'single',
    id: 'q1',
    title: '?',
    required: false,
    options: [
      { id: 'a', text: 'a' },
      { id: 'b', text: 'b' },
    ],
  },
  { type: 'text', id: 'q2', title: '?', required: false },
  { type: 'clause', id: 'c1', label: '', title: '', text: '字', why: '' },
]
const counted = (answers: Answers, edition = 1): Counted => ({ asked: ASKED, edition, channel: 'wechat', answers })

test('an answer counts once for the person, for each item, and for each choice', () => {
  const answers: Answers = { q1: 'a', q2: 'ok', c1: { stance: 'agree', proposal: '词' } }
  expect(countsOf(counted(answers))).toEqual({
    '1:wechat:all:all': 1,
    '1:wechat:q1:answered': 1,
    '1:wechat:q1:a': 1,
    // What is written in words is no choice, and never a field's name.
    '1:wechat:q2:answered': 1,
    '1:wechat:c1:answered': 1,
    '1:wechat:c1:agree': 1,
    '1:wechat:c1:proposed': 1,
  })
})

test('a changed mind moves what was counted, and nothing else', () => {
  expect(
    difference(counted({ q1: 'a', c1: { stance: 'agree' } }), counted({ q1: 'b', c1: { stance: 'agree' } })),
  ).toEqual({
    [countKey(1, 'wechat', 'q1', 'a')]: -1,
    [countKey(1, 'wechat', 'q1', 'b')]: 1,
  })
  expect(difference(counted({ q1: 'a' }), counted({ q1: 'a' }))).toEqual({})
})

test('an answer to a correction leaves the edition it answered before', () => {
  const changed = difference(counted({ q1: 'a' }, 1), counted({ q1: 'a' }, 2))
  expect(changed['1:wechat:all:all']).toBe(-1)
  expect(changed['2:wechat:all:all']).toBe(1)
})

test('the sum of all changes is a recount of what is there, whatever people change', () => {
  const answers = fc.record(
    {
      q1: fc.constantFrom('a', 'b'),
      q2: fc.string({ minLength: 1, maxLength: 4 }),
      c1: fc.record({ stance: fc.constantFrom('agree' as const, 'neutral' as const, 'disagree' as const) }),
    },
    { requiredKeys: [] },
  )
  const act = fc.record({ who: fc.integer({ min: 0, max: 4 }), edition: fc.constantFrom(1, 2), answers })
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const now = new Map<number, Counted>()
      const changes = acts.map(({ who, edition, answers: given }) => {
        const after = counted(given, edition)
        const changed = difference(now.get(who), after)
        now.set(who, after)
        return changed
      })
      expect(sumOf(changes)).toEqual(sumOf([...now.values()].map(countsOf)))
    }),
  )
})
