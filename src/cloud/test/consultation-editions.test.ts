import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { LEAD, somebody } from '../testing/cases'
import { CLAUSES, Consultation } from '../testing/consultations'
import { startLocal, type Data, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

async function many(made: Consultation, times: number, answers: Data): Promise<void> {
  for (let left = times; left > 0; left -= 1) await made.answered(answers)
}

describe('the result of what was corrected', () => {
  it('gives away no small edition: neither in the figures nor by subtracting them from how many took part', async () => {
    const made = await Consultation.opened(local)
    await many(made, 2, { c1: { stance: 'agree' } })
    const get = () => local.must(somebody(), 'consultation.get', { id: made.id })
    expect(await get()).toMatchObject({ participants: null })
    await made.does(LEAD, 'correct', { items: CLAUSES, note: '错别字' })
    await many(made, 6, { c1: { stance: 'disagree' } })
    expect(await get()).toMatchObject({ participants: 8 })
    const nothing = (edition: number) => ({
      ...{ edition, participants: null, byChannel: [null] },
      items: [{ id: 'c1', answered: null, proposed: null, choices: [1, 2, 3].map(() => ({ count: null })) }, {}],
    })
    expect(await made.result()).toMatchObject({ figures: { editions: [nothing(1), nothing(2)] } })
    expect(await local.must(LEAD, 'consultation.deskFigures', { id: made.id })).toMatchObject({
      editions: [{ participants: 2 }, { participants: 6 }],
    })
  })

  it('says of every edition what was asked in it', async () => {
    const made = await Consultation.opened(local)
    await many(made, 5, { c1: { stance: 'agree' }, c2: { stance: 'disagree' } })
    const after = [{ ...CLAUSES[0], text: '早九点到晚五点。' }]
    await made.does(LEAD, 'correct', { items: after, note: '时间写错了' })
    await many(made, 6, { c1: { stance: 'agree' } })
    const editions = [
      {
        edition: 1,
        asked: CLAUSES,
        participants: 5,
        items: [
          { id: 'c1', answered: 5 },
          { id: 'c2', answered: 5 },
        ],
      },
      { edition: 2, asked: after, participants: 6, items: [{ id: 'c1', answered: 6 }] },
    ]
    expect(await made.result()).toMatchObject({ figures: { editions } })
    expect(await local.must(LEAD, 'consultation.deskFigures', { id: made.id })).toMatchObject({ editions })
  })
})
