import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import * as v from 'valibot'
import { overview as overviewView, type Overview } from '@/contract/stats/view'
import { ANSWER, caseIn, CONTACT, DISTRICT, LEAD, OFFICER, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'
import { echoOf } from '../testing/wall'

/** Each test has a month of its own, in which nothing else happened. */
let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

const at = (now: string) => local.post('/local/clock', { now })

async function overview(from: string, to: string, who = LEAD, workstationId?: string): Promise<Overview> {
  return v.parse(overviewView, await local.must(who, 'stats.overview', { from, to, workstationId }))
}

const share = (count: number, of: number) => ({ count, of, value: of === 0 ? null : count / of })

describe('the figures', () => {
  it('name what neighbours joined in with most, by its public words, and nothing that is not public', async () => {
    const few = await echoOf(local, '路灯不亮，走路看不清。')
    const many = await echoOf(local, '垃圾房的门关不上。')
    const gone = await echoOf(local, '这一条后来不公开了。')
    const joinIn = (publicId: string) => local.must(somebody(), 'suggestion.support', { publicId })
    for (const { publicId } of [few, many, many, many, gone, gone]) await joinIn(publicId)
    const shown = (await gone.made.atDesk()).version
    await local.must(LEAD, 'desk.hide', { id: gone.made.id, version: shown })
    const { leaders } = await overview('2024-03-01', '2024-03-01')
    expect(leaders.filter(({ id }) => [few, many, gone].some(({ made }) => made.id === id))).toEqual([
      { id: many.made.id, topicName: '侵占绿地', supporters: 3, text: '垃圾房的门关不上。' },
      { id: few.made.id, topicName: '侵占绿地', supporters: 1, text: '路灯不亮，走路看不清。' },
    ])
  })

  it('know at once what was submitted, contacted, answered and rated', async () => {
    await at('2024-03-04T02:00:00.000Z')
    const made = await caseIn(local, 'closed')
    await caseIn(local, 'submitted', undefined, { topic: 'parking', place: { text: '3 号楼 北侧' } })
    const seen = await overview('2024-03-04', '2024-03-04')
    expect(seen).toMatchObject({
      received: 2,
      answered: 1,
      rates: {
        contact: share(1, 1),
        answer: share(1, 1),
        solved: share(1, 1),
        satisfied: share(1, 1),
        again: share(0, 0),
        found: share(0, 2),
      },
      ratings: { satisfied: 1, fair: 0, unsatisfied: 0, unrated: 0 },
      times: { contact: { median: 0, most: 0, of: 1 }, answer: { median: 0, of: 1 } },
      places: [{ place: '3号楼北侧', count: 1 }],
      trend: { by: 'day', points: [{ from: '2024-03-04', received: 2, answered: 1 }] },
    })
    expect(seen.topics.map(({ name, count }) => [name, count])).toEqual([
      ['侵占绿地', 1],
      ['停车', 1],
    ])
    await made.does('suggestion.askAgain', { reason: '又种上了' })
    // The last rating counts until there is another.
    expect((await overview('2024-03-04', '2024-03-04')).ratings.satisfied).toBe(1)
  })

  it('are the same before and after the timer has written them down, and when it runs twice', async () => {
    await at('2024-04-01T02:00:00.000Z')
    await caseIn(local, 'answered')
    const before = await overview('2024-04-01', '2024-04-30')
    for (let run = 0; run < 2; run += 1) {
      await local.post('/local/timer/outbox')
      expect(await overview('2024-04-01', '2024-04-30')).toEqual({
        ...before,
        now: expect.any(String),
        recounting: false,
      })
    }
    expect(await local.documents('suggestions', { figuresSince: { $gt: { $date: 0 } } })).toEqual([])
  })

  it('stand at the head of the wall once the timer has written them down', async () => {
    const atHead = () => local.must(somebody(), 'wall.figures', { workstationId: 'yangguang-2' })
    await local.post('/local/timer/outbox')
    const before = await atHead()
    await caseIn(local, 'answered')
    await caseIn(local, 'submitted')
    await local.post('/local/timer/outbox')
    expect(await atHead()).toEqual({ received: Number(before.received) + 2, answered: Number(before.answered) + 1 })
    expect(await local.must(somebody(), 'wall.figures', { workstationId: 'nowhere' })).toEqual({
      received: 0,
      answered: 0,
    })
  })

  it('count a contact as missed from the midnight on that ends its last day, for ever', async () => {
    await at('2024-05-06T02:00:00.000Z')
    const made = await caseIn(local, 'submitted')
    await local.post('/local/timer/outbox')
    const contact = async () => (await overview('2024-05-01', '2024-05-31')).rates.contact
    await at('2024-05-07T15:59:00.000Z')
    expect(await contact()).toEqual(share(0, 0))
    await at('2024-05-07T16:00:00.000Z')
    expect(await contact()).toEqual(share(0, 1))
    // The clock went on while it was put in: two days later to the second are no whole 48 hours yet.
    await at('2024-05-08T02:01:00.000Z')
    await made.does('desk.accept', CONTACT)
    expect(await contact()).toEqual(share(0, 1))
    expect((await overview('2024-05-01', '2024-05-31')).times.contact).toEqual({ median: 48, most: 48, of: 1 })
  })

  it('believe a contact that was made in time and written down late', async () => {
    await at('2024-06-03T02:00:00.000Z')
    const made = await caseIn(local, 'submitted')
    await at('2024-06-05T02:00:00.000Z')
    await made.does('desk.accept', { contact: { ...CONTACT.contact, at: '2024-06-03T04:30:00.000Z' } })
    const { rates, times } = await overview('2024-06-01', '2024-06-30')
    expect(rates.contact).toEqual(share(1, 1))
    expect(times.contact).toMatchObject({ median: 2 })
  })

  it('keep an answer late for ever, whatever moves the deadline afterwards', async () => {
    await at('2024-07-01T02:00:00.000Z')
    const made = await caseIn(local, 'accepted')
    await at('2024-07-09T02:00:00.000Z')
    const answer = async () => (await overview('2024-07-01', '2024-08-31')).rates.answer
    expect(await answer()).toEqual(share(0, 1))
    // The pause moves the deadline; that it had passed before is not forgotten.
    await made.does('desk.askInfo', { text: '是哪一块绿地' })
    await at('2024-07-12T02:00:00.000Z')
    await made.does('suggestion.supplement', { text: '北边那一块' })
    expect(await answer()).toEqual(share(0, 1))
    await made.does('desk.answer', ANSWER)
    await made.does('suggestion.askAgain', { reason: '没有清理干净' })
    await made.does('desk.answer', ANSWER)
    const { rates, answered } = await overview('2024-07-01', '2024-08-31')
    expect(rates).toMatchObject({ answer: share(0, 1), again: share(1, 1) })
    expect(answered).toBe(2)
  })

  it('do not take a case for missed that was withdrawn or refused while there was time', async () => {
    await at('2024-09-02T02:00:00.000Z')
    await caseIn(local, 'withdrawn')
    await caseIn(local, 'refused')
    await at('2024-09-30T02:00:00.000Z')
    const { received, rates } = await overview('2024-09-01', '2024-09-30')
    expect(received).toBe(2)
    expect(rates).toMatchObject({ contact: { of: 0 }, answer: { of: 0 } })
  })

  it('put a complaint about the workstation on the district’s desk, and nowhere else', async () => {
    await at('2024-10-09T02:00:00.000Z')
    await caseIn(local, 'submitted', undefined, { kind: 'complaint', topic: 'workstation' })
    const days = ['2024-10-01', '2024-10-31'] as const
    expect((await overview(...days)).received).toBe(0)
    expect(await overview(...days, DISTRICT, 'district')).toMatchObject({ received: 1, workstation: { name: '区局' } })
    const { received, workstations } = await overview(...days, DISTRICT)
    expect(received).toBe(1)
    expect(workstations?.map(({ name, received: came }) => [name, came])).toEqual([
      ['阳光二居', 0],
      ['龙潭', 0],
      ['区局', 1],
    ])
  })

  it('add up who supports what, by topic', async () => {
    await at('2025-01-06T02:00:00.000Z')
    const made = await caseIn(local, 'accepted')
    await local.change('suggestions', { _id: made.id }, { $set: { supporters: 37 } })
    const { topics } = await overview('2025-01-06', '2025-01-06')
    expect(topics).toEqual([{ id: 'green-space', name: '侵占绿地', count: 1, supporters: 37 }])
  })

  it('show an answer nobody rated as unrated, and not as satisfied', async () => {
    await at('2024-11-04T02:00:00.000Z')
    await caseIn(local, 'answered')
    const { ratings, rates } = await overview('2024-11-04', '2024-11-04')
    expect(ratings).toEqual({ satisfied: 0, fair: 0, unsatisfied: 0, unrated: 1 })
    expect(rates.satisfied).toEqual(share(0, 0))
  })
})

describe('counting all cases anew', () => {
  it('gives the same figures, also of cases from before there were figures', async () => {
    await at('2024-12-02T02:00:00.000Z')
    const made = await caseIn(local, 'accepted')
    await at('2024-12-12T02:00:00.000Z')
    await made.does('desk.answer', ANSWER)
    await local.post('/local/timer/outbox')
    const before = await overview('2024-12-01', '2024-12-31', DISTRICT)
    const without = { promises: '', deeds: '', figured: '', figuresSince: '' }
    await local.change('suggestions', { _id: made.id }, { $unset: without })
    expect(await local.must(DISTRICT, 'stats.recount', {})).toEqual({ recounting: true })
    expect((await overview('2024-12-01', '2024-12-31', DISTRICT)).recounting).toBe(true)
    await local.post('/local/timer/outbox')
    expect(await overview('2024-12-01', '2024-12-31', DISTRICT)).toEqual({ ...before, now: expect.any(String) })
    const audited = await local.documents('audit', { act: 'stats.recount' })
    expect(audited).toMatchObject([{ actor: { name: '赵卫东' } }])
  })

  it('begins once, however often the same request arrives', async () => {
    const state = async () => (await local.documents('figures', { _id: 'state' }))[0]
    const requestId = '6f1c0a52-9a51-4a43-9f0a-5d3b6a0b9c11'
    await local.must(DISTRICT, 'stats.recount', {}, requestId)
    const generation = (await state())?.generation
    await local.must(DISTRICT, 'stats.recount', {}, requestId)
    expect((await state())?.generation).toBe(generation)
    await local.post('/local/timer/outbox')
  })
})

describe('a period', () => {
  it.each([
    ['2026-03-02', '2026-03-01', 'to', '结束日期不能早于开始日期，请改一下'],
    ['2025-01-01', '2026-02-05', 'from', '一次最多看 400 天，请缩短一些'],
    ['2026-02-30', '2026-03-01', 'from', '请选一个日期'],
    ['2026-02-01', 'today', 'to', '请选一个日期'],
  ])('from %s to %s is told at its field what is wrong', async (from, to, field, sentence) => {
    const { code, error } = await local.call(OFFICER, 'stats.overview', { from, to })
    expect([code, error?.fields?.[field]]).toEqual(['INVALID_INPUT', sentence])
  })

  it('of 400 days is the longest', async () => {
    expect((await local.call(OFFICER, 'stats.overview', { from: '2025-01-01', to: '2026-02-04' })).code).toBe('OK')
  })
})
