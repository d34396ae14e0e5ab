import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupOf, STATES, type State } from '../suggestion/states'
import { ACTS, nextState, residentActs, TRANSITIONS, type Act } from '../suggestion/transitions'

/** The act table of the domain, written down a second time: act, from, to. */
const LIFE: [Act, (State | 'none')[], (State | 'none') | 'same' | 'accepted|handling'][] = [
  ['submit', ['none'], 'submitted'],
  ['accept', ['submitted'], 'accepted'],
  ['attempt', ['submitted', 'needsInfo', 'accepted', 'handling'], 'same'],
  ['askInfo', ['submitted', 'accepted', 'handling'], 'needsInfo'],
  ['supplement', ['needsInfo'], 'accepted|handling'],
  ['supplement', ['submitted', 'accepted', 'handling', 'merged'], 'same'],
  ['resume', ['needsInfo'], 'accepted|handling'],
  ['start', ['accepted'], 'handling'],
  ['transcribe', ['submitted', 'needsInfo', 'accepted', 'handling', 'merged', 'answered', 'closed'], 'same'],
  ['transfer', ['submitted', 'accepted', 'handling'], 'submitted'],
  ['extend', ['accepted', 'handling'], 'same'],
  ['answer', ['accepted', 'handling'], 'answered'],
  ['deliver', ['answered', 'closed', 'refused'], 'same'],
  ['leadAnswered', ['merged'], 'answered'],
  ['leadMerged', ['merged'], 'same'],
  ['leadTransferred', ['merged'], 'same'],
  ['leadExtended', ['merged'], 'same'],
  ['refuse', ['submitted'], 'refused'],
  ['reopen', ['refused'], 'submitted'],
  ['merge', ['submitted', 'needsInfo', 'accepted', 'handling'], 'merged'],
  ['unmerge', ['merged'], 'accepted'],
  ['publish', ['needsInfo', 'accepted', 'handling', 'answered', 'closed'], 'same'],
  ['hide', [...STATES], 'same'],
  ['rate', ['answered'], 'closed'],
  ['askAgain', ['answered', 'closed'], 'handling'],
  ['autoClose', ['answered'], 'closed'],
  ['withdraw', ['submitted', 'needsInfo', 'accepted'], 'withdrawn'],
  ['claim', [...STATES], 'same'],
  ['note', [...STATES], 'same'],
]

const before = fc.constantFrom<State>('submitted', 'accepted', 'handling')

describe('the life of a suggestion', () => {
  it('has no transition outside the table, and every one in it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ACTS),
        fc.constantFrom<State | 'none'>('none', ...STATES),
        before,
        (act, from, was) => {
          const row = LIFE.find(([name, states]) => name === act && states.includes(from))
          const expected = row && { same: from, 'accepted|handling': was === 'handling' ? 'handling' : 'accepted' }
          const target = row && (row[2] === 'same' || row[2] === 'accepted|handling' ? expected?.[row[2]] : row[2])
          expect(nextState(act, from, was)).toBe(target)
        },
      ),
      { numRuns: 2000 },
    )
  })

  it('never leaves a state that nobody declared', () => {
    const walk = fc.array(fc.tuple(fc.constantFrom(...ACTS), before), { maxLength: 40 })
    fc.assert(
      fc.property(walk, (acts) => {
        let state: State | 'none' = 'none'
        for (const [act, was] of acts) {
          const next = nextState(act, state, was)
          if (next === undefined) continue
          expect(TRANSITIONS[act].some(({ from }) => from.includes(state))).toBe(true)
          expect(STATES).toContain(next)
          state = next
        }
      }),
    )
  })

  it('gives a case that was untouched when it was asked for information back as accepted', () => {
    expect(nextState('supplement', 'needsInfo', 'submitted')).toBe('accepted')
    expect(nextState('supplement', 'needsInfo', 'handling')).toBe('handling')
  })

  it('counts a merged case as open and a withdrawn one as closed', () => {
    expect(groupOf('merged')).toBe('open')
    expect(groupOf('withdrawn')).toBe('closed')
  })
})

describe('what the resident can do', () => {
  const DAY = 86_400_000
  const closed = { state: 'closed', closedAt: 0, askedAgain: 0, supplements: 0 } as const

  it('asks again until 30 days after closing, and at most twice', () => {
    expect(residentActs(closed, 30 * DAY - 1)).toContain('askAgain')
    expect(residentActs(closed, 30 * DAY)).not.toContain('askAgain')
    expect(residentActs({ ...closed, askedAgain: 1 }, DAY)).toContain('askAgain')
    expect(residentActs({ ...closed, askedAgain: 2 }, DAY)).not.toContain('askAgain')
  })

  it('rates only what is answered, and withdraws only what is not being handled', () => {
    expect(residentActs({ state: 'answered', askedAgain: 0, supplements: 0 }, 0)).toEqual(['rate', 'askAgain'])
    expect(residentActs({ state: 'handling', askedAgain: 0, supplements: 0 }, 0)).toEqual(['supplement'])
    expect(residentActs({ state: 'refused', closedAt: 0, askedAgain: 0, supplements: 0 }, 0)).toEqual([])
  })

  it('adds things of their own accord 50 times, and always when they are asked', () => {
    const often = { askedAgain: 0, supplements: 50 }
    expect(residentActs({ ...often, state: 'accepted', supplements: 49 }, 0)).toContain('supplement')
    expect(residentActs({ ...often, state: 'accepted' }, 0)).not.toContain('supplement')
    expect(residentActs({ ...often, state: 'needsInfo' }, 0)).toContain('supplement')
  })
})
