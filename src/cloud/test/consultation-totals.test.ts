import fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { countsOf, sumOf } from '@/contract/consultation/tally'
import { somebody } from '../testing/cases'
import { Consultation, QUESTIONS } from '../testing/consultations'
import { startLocal, type Local } from '../testing/local'
import { readAnswer } from '../consultation/answer-record'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

describe('the totals', () => {
  it('agree with a recount of the answers at any moment, while people race and change their minds', async () => {
    const choice = fc.record({
      person: fc.integer({ min: 0, max: 5 }),
      answers: fc.record({
        q1: fc.constantFrom('a', 'b'),
        q2: fc.subarray(['a', 'b', 'c'], { minLength: 1, maxLength: 2 }),
        q3: fc.integer({ min: 1, max: 10 }),
        q4: fc.constantFrom('', '好', '不好'),
      }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 5, maxLength: 25 }), async (choices) => {
        const made = await Consultation.opened(local, { kind: 'questionnaire', items: QUESTIONS })
        const people = Array.from({ length: 6 }, somebody)
        await Promise.all(
          choices.map(({ person, answers }) =>
            local.call(people[person], 'consultation.answer', { id: made.id, answers }),
          ),
        )
        expect(await countedIn(made)).toEqual(await recounted(made))
      }),
      { numRuns: 6 },
    )
  })
})

const shard = v.object({ counts: v.record(v.string(), v.number()) })

async function countedIn(made: Consultation): Promise<Record<string, number>> {
  const shards = await local.documents('totals', { consultationId: made.id })
  return sumOf(shards.map((one) => v.parse(shard, one).counts))
}

async function recounted(made: Consultation): Promise<Record<string, number>> {
  const answers = await local.documents('answers', { consultationId: made.id })
  const asked = QUESTIONS.map(({ id, type }) => ({
    id,
    type: type === 'text' ? ('text' as const) : ('single' as const),
  }))
  return sumOf(
    answers.map((raw) => {
      const { answers: given, edition, channel } = readAnswer(raw)
      return countsOf({ asked, edition, channel, answers: given })
    }),
  )
}
