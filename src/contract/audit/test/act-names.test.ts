import { expect, it } from 'vitest'
import { actions } from '@/contract/actions'
import { ACTS } from '@/contract/suggestion/transitions'
import { actName } from '../act-names'

/** What the trail says of something it has no words for. */
const NO_WORDS = actName('nothing that is done')

it('every act on a case has words in the audit trail', () => {
  expect(ACTS.filter((act) => actName(act) === NO_WORDS)).toEqual([])
})

/** Acts on cases and signing in go into the trail under names of their own. */
const NAMED_OTHERWISE = /^(suggestion|desk|session|upload)\./

it('everything else that staff change has words in the audit trail', () => {
  const written = Object.values(actions).filter(
    ({ name, who, writes }) => writes && who !== 'anyone' && !NAMED_OTHERWISE.test(name),
  )
  expect(written.length).toBeGreaterThan(15)
  // Grouping, answering and merging opinions are not acts on a consultation: they leave no event.
  const silent = ['consultation.mergeOpinions', 'consultation.reply']
  expect(written.map(({ name }) => name).filter((name) => actName(name) === NO_WORDS)).toEqual(silent)
})
