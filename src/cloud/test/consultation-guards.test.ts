import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { countKey, keysOf } from '@/contract/consultation/tally'
import { LEAD, OFFICER, somebody } from '../testing/cases'
import { CLAUSES, Consultation, draft } from '../testing/consultations'
import { startLocal, type Data, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

/** An act on the version that is there, which may be refused. */
async function tried(made: Consultation, who: string, act: string, input: Data = {}) {
  return local.call(who, `consultation.${act}`, { id: made.id, version: await made.version(), ...input })
}

const MINUTE = 60_000

describe('while it is being written', () => {
  it.each([
    ['also at a workstation that is not the officer’s', ['yangguang-2', 'longtan'], 'FORBIDDEN'],
    ['at one where the officer does not work at all', ['longtan'], 'NOT_FOUND'],
  ])('it cannot be moved so that it is held %s', async (_, workstations, code) => {
    const made = await Consultation.drafted(local)
    const { kind: _kind, ...change } = draft({ title: '搬走的规约', workstations })
    expect((await tried(made, OFFICER, 'edit', change)).code).toBe(code)
    expect(await local.must(LEAD, 'consultation.deskGet', { id: made.id })).toMatchObject({
      title: '装修规约',
      workstations: [{ id: 'yangguang-2' }],
    })
  })
})

describe('while it is open', () => {
  it('nine corrections are enough: a tenth is refused, and what is asked stays', async () => {
    const made = await Consultation.opened(local)
    const items = (hour: number) => [{ ...CLAUSES[0], text: `早八点到晚 ${hour} 点。` }, CLAUSES[1]]
    for (let hour = 1; hour <= 9; hour += 1) {
      await made.does(LEAD, 'correct', { items: items(hour), note: `改成 ${hour} 点` })
    }
    const tenth = await tried(made, LEAD, 'correct', { items: items(10), note: '改成 10 点' })
    expect(tenth).toMatchObject({ code: 'NOT_ALLOWED_NOW', error: { message: expect.stringContaining('太多') } })
    expect(await local.must(somebody(), 'consultation.get', { id: made.id })).toMatchObject({ edition: 10 })
  })
})

describe('after closing', () => {
  it('a minute passes before anything is counted: who answered in the last second is counted too', async () => {
    const made = await Consultation.opened(local)
    const who = await made.answered({ c1: { stance: 'disagree', proposal: '早八点到晚五点。' } })
    const closesAt = Date.parse(String((await local.must(who, 'consultation.get', { id: made.id })).closesAt))
    const askedAt = async (ms: number) => {
      await local.post('/local/clock', { now: new Date(closesAt + ms).toISOString() })
      await local.post('/local/timer/consultationStages')
      return (await local.call(OFFICER, 'consultation.deskOpinions', { id: made.id, answered: false })).code
    }
    expect(await askedAt(MINUTE / 2)).toBe('NOT_ALLOWED_NOW')
    expect(await askedAt(MINUTE)).toBe('OK')
  })

  it('the next draft stays at the desk until it is published', async () => {
    const made = await Consultation.standing(local, 'replied')
    const clauses = [{ id: 'c1', text: '早八点到晚五点。', cites: [] }]
    expect(await made.does(OFFICER, 'saveNextDraft', { clauses })).toMatchObject({ nextDraft: clauses })
    expect(await made.result()).not.toHaveProperty('nextDraft')
    await made.does(LEAD, 'publish')
    expect(await made.result()).toMatchObject({ nextDraft: clauses })
  })

  it('nothing is published that cites a group which has been put into another since', async () => {
    const made = await Consultation.standing(local, 'closed')
    const [into, cited] = await made.groupIds()
    await made.does(OFFICER, 'saveNextDraft', { clauses: [{ id: 'c1', text: '早八点到晚五点。', cites: [cited] }] })
    await local.must(OFFICER, 'consultation.mergeOpinions', { id: made.id, into, groupIds: [cited] })
    await made.replied()
    expect(await tried(made, LEAD, 'publish')).toMatchObject({
      code: 'NOT_ALLOWED_NOW',
      error: { message: expect.stringContaining('引用') },
    })
    expect(await made.result()).toMatchObject({ stage: 'closed' })
  })

  it('what was done is told of the past: a day to come is refused at its field', async () => {
    const made = await Consultation.standing(local, 'published')
    // The clock stands three days later.
    const at = new Date(Date.now() + 4 * 24 * 60 * MINUTE).toISOString()
    const told = await tried(made, OFFICER, 'followUp', { at, text: '告示已经贴出', done: false })
    expect(told).toMatchObject({ code: 'INVALID_INPUT', error: { fields: { at: /./ } } })
    expect(await made.result()).toMatchObject({ followUps: [] })
  })
})

describe('the figures', () => {
  const choice = v.object({ count: v.nullable(v.number()), byChannel: v.array(v.nullable(v.number())) })
  const seen = v.looseObject({
    figures: v.object({ editions: v.array(v.object({ items: v.array(v.object({ choices: v.array(choice) })) })) }),
  })

  it('by channel never give away a sum that is hidden', async () => {
    const options = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: `选项 ${id}` }))
    const items = [{ type: 'single', id: 'q1', title: '停在哪里', options }]
    const made = await Consultation.opened(local, { kind: 'questionnaire', items })
    // By WeChat and on paper. Of the sums `c` is hidden to cover `d`; of the channels `a` and `b` are.
    const counts = Object.fromEntries([
      [keysOf.everyone(1, 'wechat'), 68],
      [keysOf.everyone(1, 'paper'), 68],
      ...Object.entries({ a: [6, 50], b: [50, 6], c: [10, 10], d: [2, 2] }).flatMap(([id, [wechat, paper]]) => [
        [countKey(1, 'wechat', 'q1', id), wechat],
        [countKey(1, 'paper', 'q1', id), paper],
      ]),
    ])
    await local.change('consultations', { _id: made.id }, { $set: { counts } })
    const { figures } = v.parse(seen, await made.result())
    const hidden = figures.editions[0]?.items[0]?.choices.filter(({ count }) => count === null) ?? []
    expect(hidden.length).toBeGreaterThanOrEqual(2)
    expect(hidden.flatMap(({ byChannel }) => byChannel).filter((count) => count !== null)).toEqual([])
  })
})
