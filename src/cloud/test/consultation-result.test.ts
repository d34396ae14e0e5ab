import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Verdict } from '@/contract/consultation/vocabulary'
import { LEAD, OFFICER, somebody } from '../testing/cases'
import { groups, NAP, opinions, reply, timesAnswered, withOpinions } from '../testing/consultation-results'
import { Consultation } from '../testing/consultations'
import { startLocal, type Data, type Local } from '../testing/local'
import { resultWords } from '../consultation/tell'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

describe('the result', () => {
  it('is published when every opinion has its answer, and each who took part is told once what became of theirs', async () => {
    const { made, people } = await withOpinions(local)
    const found = await opinions(made)
    const [nap, alike, far] = [NAP, '早八点到中午，下午两点到六点半。', '太远了'].map(
      (wording) => found.find((one) => one.wording === wording)?.id ?? '',
    )
    await reply(made, [nap ?? ''], 'adopted')
    const early = { id: made.id, version: await made.version() }
    expect((await local.call(LEAD, 'consultation.publish', early)).code).toBe('NOT_ALLOWED_NOW')
    await local.must(OFFICER, 'consultation.mergeOpinions', { id: made.id, into: nap, groupIds: [alike] })
    await reply(made, [far ?? ''], 'notAdopted')
    await made.does(OFFICER, 'saveNextDraft', { clauses: [{ id: 'c1', text: NAP, cites: [nap] }] })
    await made.does(LEAD, 'publish')
    await local.post('/local/timer/consultationStages')
    await local.post('/local/timer/consultationStages')

    const result = await made.result()
    expect(result).toMatchObject({
      stage: 'published',
      // What eight said alike is one: counted by people, the one who stands alone behind the other would be told.
      opinions: { all: 2, adopted: 1, partlyAdopted: 0, notAdopted: 1, items: ['c1', 'c2'] },
      nextDraft: [{ id: 'c1', text: NAP, cites: [{ wording: NAP, supporters: 8 }] }],
    })
    const { items } = await local.must(somebody(), 'consultation.opinions', { id: made.id })
    // One voice alone is not counted in public.
    expect(v.parse(groups, items).map(({ supporters, verdict }) => [supporters, verdict])).toEqual([
      [8, 'adopted'],
      [null, 'notAdopted'],
    ])
    await local.post('/local/timer/outbox')
    const sent = await local.get('/local/outbox')
    const told = v
      .parse(
        v.array(v.object({ to: v.string(), template: v.string(), data: v.record(v.string(), v.string()) })),
        sent.items,
      )
      .filter(({ template, to }) => template === 'consultationResult' && people.includes(to))
    expect(told).toHaveLength(people.length)
    expect(told.find(({ to }) => to === people[7])?.data.thing2).toBe('您的 1 条意见：采纳')
    expect(told.find(({ to }) => to === people[8])?.data.thing2).toBe('您的 1 条意见：不予采纳')
    expect(told.find(({ to }) => to === people[9])?.data.thing2).toBe('结果公布了，感谢您参加')
  })

  it('once published does not change, and what is done afterwards is added to it', async () => {
    const made = await Consultation.opened(local)
    await made.closed()
    await made.does(LEAD, 'publish')
    await made.does(OFFICER, 'followUp', { at: new Date().toISOString(), text: '告示已经贴出', done: false })
    const done = { at: new Date().toISOString(), text: '规约开始执行了', done: true }
    await made.does(OFFICER, 'followUp', done)
    expect(await made.result()).toMatchObject({
      stage: 'done',
      followUps: [{ text: '告示已经贴出' }, { text: '规约开始执行了' }],
    })
    const input = { id: made.id, version: await made.version(), ...done }
    expect((await local.call(OFFICER, 'consultation.followUp', input)).code).toBe('NOT_ALLOWED_NOW')
  })

  it('is hidden until it closes where the consultation says so', async () => {
    const made = await Consultation.opened(local, { hideTotals: true })
    await timesAnswered(made, 6, { c1: { stance: 'agree' } })
    expect((await local.call(somebody(), 'consultation.result', { id: made.id })).code).toBe('NOT_ALLOWED_NOW')
    expect(await local.must(somebody(), 'consultation.get', { id: made.id })).not.toHaveProperty('participants')
    await made.closed()
    expect(await made.result()).toMatchObject({ figures: { editions: [{ participants: 6 }] } })
  })

  it('is a number in the list of the desk once it is counted, and none before: never a wrong one', async () => {
    const made = await Consultation.opened(local)
    await timesAnswered(made, 2, { c1: { stance: 'agree' } })
    const line = async () => {
      const { items } = await local.must(LEAD, 'consultation.deskList', { limit: 50 })
      return v.parse(v.array(v.looseObject({ id: v.string() })), items).find(({ id }) => id === made.id)
    }
    expect(await line()).toMatchObject({ stage: 'open' })
    expect(await line()).not.toHaveProperty('participants')
    await made.closed()
    expect(await line()).toMatchObject({ stage: 'closed', participants: 2 })
  })

  it('shows no small group, and the desk sees all', async () => {
    const made = await Consultation.opened(local)
    await timesAnswered(made, 8, { c1: { stance: 'agree' } })
    await timesAnswered(made, 2, { c1: { stance: 'disagree' } })
    const choices = (counts: (number | null)[]) => ({
      editions: [{ items: [{ id: 'c1', choices: counts.map((count) => ({ count })) }, {}] }],
    })
    expect(await made.result()).toMatchObject({ figures: choices([null, 0, null]) })
    const exact = await local.must(LEAD, 'consultation.deskFigures', { id: made.id })
    expect(exact).toMatchObject(choices([8, 0, 2]))
  })

  it('costs one read once it is closed, and taking part costs the same however many did', async () => {
    const made = await Consultation.opened(local)
    const costOf = async (action: string, input: Data) =>
      (await local.call(somebody(), action, { id: made.id, ...input })).cost
    const first = await costOf('consultation.answer', { answers: { c1: { stance: 'agree' } } })
    await timesAnswered(made, 40, { c1: { stance: 'agree' } })
    const later = await costOf('consultation.answer', { answers: { c1: { stance: 'agree' } } })
    expect(later.db).toBe(first.db)
    expect(later.read).toBe(first.read)
    await made.closed()
    expect(await costOf('consultation.result', {})).toMatchObject({ db: 1, read: 1 })
  })
})

describe('the message about the result', () => {
  it.each<[number, number, number, string]>([
    [0, 0, 0, '结果公布了，感谢您参加'],
    [3, 0, 0, '您的 3 条意见：采纳'],
    [0, 7, 93, '部分采纳 7 条，不予采纳 93 条'],
    [33, 33, 34, '采纳33，部分采纳33，不予采纳34'],
  ])('says in the 20 characters that WeChat takes what became of %i, %i and %i opinions', (yes, partly, no, words) => {
    const of = (times: number, verdict: Verdict) => Array.from({ length: times }, () => verdict)
    expect(resultWords([...of(yes, 'adopted'), ...of(partly, 'partlyAdopted'), ...of(no, 'notAdopted')])).toBe(words)
    expect(words.length).toBeLessThanOrEqual(20)
  })
})
