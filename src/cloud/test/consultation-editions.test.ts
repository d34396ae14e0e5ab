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
    await made.does(LEAD, 'correct', {
      items: [{ ...CLAUSES[0], text: '早九点到晚五点。' }, CLAUSES[1]],
      note: '错别字',
    })
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

  it('names what a correction took away as it was last asked, so that the opinions on it can be read', async () => {
    const made = await Consultation.opened(local)
    await made.answered({ c2: { stance: 'disagree', reason: '太远了' } })
    const later = { ...CLAUSES[1], text: '两天内清运。' }
    await made.does(LEAD, 'correct', { items: [CLAUSES[0], later], note: '时间写错了' })
    expect(await local.must(somebody(), 'consultation.get', { id: made.id })).toMatchObject({ removed: [] })
    await made.does(LEAD, 'correct', { items: CLAUSES.slice(0, 1), note: '这一条不问了' })
    await made.closed()
    const desk = await local.must(LEAD, 'consultation.deskGet', { id: made.id })
    expect(desk).toMatchObject({ items: [{ id: 'c1' }], removed: [later] })
    expect(
      await local.must(LEAD, 'consultation.deskOpinions', { id: made.id, itemId: 'c2', answered: false }),
    ).toMatchObject({
      items: [{ itemId: 'c2', wording: '太远了' }],
    })
  })
})
