import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { OFFICER } from '../testing/cases'
import { groups, NAP, opinions, proposing, withOpinions, type Groups } from '../testing/consultation-results'
import { Consultation } from '../testing/consultations'
import { startLocal, type Data, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

describe('after closing', () => {
  it('opinions of one wording are one group, those with most behind them first', async () => {
    const { made } = await withOpinions(local)
    const found = await opinions(made)
    expect(found.map(({ itemId, wording, supporters }) => [itemId, wording, supporters])).toEqual([
      ['c1', NAP, 7],
      ...(found[1]?.itemId === 'c1'
        ? [
            ['c1', '早八点到中午，下午两点到六点半。', 1],
            ['c2', '太远了', 1],
          ]
        : [
            ['c2', '太远了', 1],
            ['c1', '早八点到中午，下午两点到六点半。', 1],
          ]),
    ])
  })

  it('gathering again, or gathering what was half gathered, counts nothing twice', async () => {
    const { made } = await withOpinions(local)
    const before = await opinions(made)
    await local.change(
      'consultations',
      { _id: made.id },
      { $set: { gathered: { after: '', finished: false }, dueAt: new Date(0) } },
    )
    await local.change('opinionGroups', { consultationId: made.id }, { $set: { state: 'counting', parts: { p: 7 } } })
    await local.post('/local/timer/consultationStages')
    const after = await opinions(made)
    expect(after.map(({ id }) => id).sort()).toEqual(before.map(({ id }) => id).sort())
    expect(after.find(({ wording }) => wording === NAP)?.supporters).toBe(7)
  })

  it('nothing can be answered or published before they are gathered', async () => {
    const made = await Consultation.opened(local)
    await made.answered(proposing(NAP))
    const ask = () => local.call(OFFICER, 'consultation.deskOpinions', { id: made.id, answered: false })
    expect((await ask()).code).toBe('NOT_ALLOWED_NOW')
    await local.post('/local/clock', { now: new Date(Date.now() + 72 * 3_600_000).toISOString() })
    expect((await ask()).code).toBe('NOT_ALLOWED_NOW')
  })

  it('groups that say something alike are found, and can be put into one', async () => {
    const { made } = await withOpinions(local)
    const [lead] = await opinions(made)
    const alike = await local.must(OFFICER, 'consultation.alikeOpinions', { id: made.id, groupId: lead?.id })
    const [other] = v.parse(groups, alike.items)
    expect(other?.wording).toBe('早八点到中午，下午两点到六点半。')
    const merged = await local.must(OFFICER, 'consultation.mergeOpinions', {
      ...{ id: made.id, into: lead?.id, groupIds: [other?.id] },
    })
    expect(merged).toMatchObject({ supporters: 8 })
    expect((await opinions(made)).map(({ supporters }) => supporters)).toEqual([8, 1])
  })

  it('merging the same groups twenty times at once moves their supporters once', async () => {
    const { made } = await withOpinions(local)
    const [lead, other] = (await opinions(made)).filter(({ itemId }) => itemId === 'c1')
    const input = { id: made.id, into: lead?.id, groupIds: [other?.id] }
    await Promise.all(Array.from({ length: 20 }, () => local.call(OFFICER, 'consultation.mergeOpinions', input)))
    expect((await opinions(made)).find(({ id }) => id === lead?.id)?.supporters).toBe(8)
  })

  it.each<[string, (found: Groups) => Data, string]>([
    ['into itself', ([one]) => ({ into: one?.id, groupIds: [one?.id] }), 'INVALID_INPUT'],
    [
      'of another clause',
      (found) => ({
        into: found.find((one) => one.itemId === 'c1')?.id,
        groupIds: [found.find((one) => one.itemId === 'c2')?.id],
      }),
      'INVALID_INPUT',
    ],
    ['that is not there', ([one]) => ({ into: one?.id, groupIds: ['abc'] }), 'NOT_FOUND'],
  ])('a group %s is not merged', async (_, input, code) => {
    const { made } = await withOpinions(local)
    const outcome = await local.call(OFFICER, 'consultation.mergeOpinions', {
      id: made.id,
      ...input(await opinions(made)),
    })
    expect(outcome.code).toBe(code)
  })
})

describe('an answer to an opinion', () => {
  const said = { verdict: 'adopted', text: '按大家的意思改了这一条。' }
  const other = { verdict: 'notAdopted', text: '太早了，邻居睡不好。' }

  async function asked(): Promise<{ answer: (input: Data) => ReturnType<Local['call']>; made: Consultation }> {
    const { made } = await withOpinions(local)
    const [one] = await opinions(made)
    const base = { id: made.id, groupIds: [one?.id] }
    return { made, answer: (input) => local.call(OFFICER, 'consultation.reply', { ...base, ...input }) }
  }

  it('does not silently take the place of a colleague’s, and comes with theirs', async () => {
    const { answer } = await asked()
    expect((await answer(said)).code).toBe('OK')
    expect(await answer(other)).toMatchObject({
      code: 'CONFLICT',
      error: { current: { items: [{ verdict: said.verdict, reply: said.text }] } },
    })
  })

  it('is changed by who has read the one before, and repeated without harm', async () => {
    const { made, answer } = await asked()
    await answer(said)
    expect((await answer(said)).code).toBe('OK')
    expect((await answer({ ...other, instead: said })).code).toBe('OK')
    expect((await answer({ ...other, instead: said })).code).toBe('OK')
    expect((await answer({ verdict: 'partlyAdopted', text: '折中了一下。', instead: said })).code).toBe('CONFLICT')
    expect((await opinions(made, true))[0]?.verdict).toBe(other.verdict)
  })

  it.each([
    ['too short', '不行不行'],
    ['too long', '好'.repeat(20_000)],
  ])('that is %s is refused at its field', async (_, text) => {
    const { answer } = await asked()
    expect(await answer({ ...said, text })).toMatchObject({ code: 'INVALID_INPUT', error: { fields: { text: /./ } } })
  })
})
