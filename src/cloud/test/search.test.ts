import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Case } from '../testing/cases'
import { caseIn, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

const page = v.object({
  items: v.array(v.object({ id: v.string(), number: v.string() })),
  nextCursor: v.optional(v.string()),
  counts: v.optional(v.record(v.string(), v.number())),
  overdue: v.optional(v.number()),
  topics: v.optional(v.array(v.object({ id: v.string(), name: v.string(), count: v.number() }))),
  channels: v.optional(v.array(v.object({ id: v.string(), count: v.number() }))),
})

async function inbox(input: object) {
  return v.parse(page, await local.must(OFFICER, 'desk.inbox', input))
}

async function all(input: object): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await inbox({ limit: 2, ...input, cursor })
    ids.push(...items.map(({ id }) => id))
    cursor = nextCursor
  } while (cursor !== undefined)
  return ids
}

/** A case of words nobody else used. */
async function written(text: string, change: object = {}, state = 'submitted'): Promise<Case> {
  return caseIn(local, state, somebody(), { text, ...change })
}

describe('a search', () => {
  it('finds a case by its text, its place and its number, whatever state it is in', async () => {
    await local.post('/local/clock', { now: '2026-01-05T02:00:00.000Z' })
    const old = await written('凤凰木倒了，压住了自行车', { place: { text: '凤凰里 7 号' } }, 'closed')
    await local.post('/local/clock', { now: '2026-02-10T02:00:00.000Z' })
    const answered = await written('凤凰木又倒了一棵', {}, 'answered')
    const open = await written('请扶正凤凰木', { place: { text: '凤凰里' } })
    expect(await all({ search: '凤凰木' })).toEqual([open.id, answered.id, old.id])
    expect(await all({ search: '凤凰里' })).toEqual([open.id, old.id])
    expect(await all({ search: '凤凰里 7 号' })).toEqual([old.id])
    expect(await all({ search: '自行车 凤凰木' })).toEqual([old.id])
    expect(await all({ search: '凤凰木', filter: 'answered' })).toEqual([answered.id])
    for (const made of [old, open]) {
      const number = String((await made.atDesk()).number)
      expect(await all({ search: number })).toEqual([made.id])
      expect(await all({ search: `${number.slice(0, 4)} ${number.slice(4).toLowerCase()}` })).toEqual([made.id])
      expect(await all({ search: number.slice(1) })).toEqual([made.id])
    }
  })

  it('of one character finds what holds it, at the beginning, in the middle and at the end', async () => {
    await local.post('/local/clock', { now: '2026-01-06T02:00:00.000Z' })
    const old = await written('这里没有獬', {}, 'closed')
    await local.post('/local/clock', { now: '2026-02-11T02:00:00.000Z' })
    const first = await written('獬豸石像倒了', {}, 'answered')
    const middle = await written('石獬倒了一座')
    expect(await all({ search: '獬' })).toEqual([middle.id, first.id, old.id])
    expect(await all({ search: '👍' })).toEqual([])
  })

  it('does not take scattered pairs for what was typed', async () => {
    const { id } = await written('甲乙在前，乙丙在后')
    expect(await all({ search: '甲乙' })).toEqual([id])
    expect(await all({ search: '甲乙丙' })).toEqual([])
  })

  it('takes what was typed for words, never for a pattern', async () => {
    for (const search of ['.*', '^', '$', '(', '[a-z]+', '\\', '{"$gt":""}', '%', '_']) {
      expect((await inbox({ search })).items).toEqual([])
    }
  })

  it('of only spaces is none, and one that is too long is told so', async () => {
    expect((await inbox({ search: ' \n　' })).items).toEqual((await inbox({ filter: 'open' })).items)
    expect((await inbox({ search: '獬'.repeat(100) })).items).toEqual([])
    const { code, error } = await local.call(OFFICER, 'desk.inbox', { search: '绿'.repeat(101) })
    expect([code, error?.fields]).toEqual(['INVALID_INPUT', { search: '最多 100 个字，请精简一些' }])
  })

  it("does not leave the officer's desk", async () => {
    await local.must(somebody(), 'suggestion.submit', { ...SUGGESTION, workstationId: 'longtan', text: '麒麟石像倒了' })
    expect(await all({ search: '麒麟' })).toEqual([])
  })

  it('has what is overdue first', async () => {
    const late = await written('貔貅石像歪了')
    await local.post('/local/clock', { now: new Date(Date.now() + 30 * 86_400_000).toISOString() })
    const fresh = await written('貔貅石像倒了')
    expect(await all({ search: '貔貅' })).toEqual([late.id, fresh.id])
  })
})

describe('the filters', () => {
  it('narrow the list and the counts by topic, channel and place, and never what is overdue', async () => {
    const whole = await inbox({})
    const { id } = await written('窨井盖一压就响', { topic: 'noise-fumes', place: { text: '翠竹苑 3 号楼' } })
    const narrowed = await inbox({ topic: 'noise-fumes', place: '翠竹苑 3号楼' })
    expect(narrowed.items.map((item) => item.id)).toEqual([id])
    expect(narrowed.counts).toEqual({
      new: 1,
      dueSoon: expect.any(Number),
      overdue: 0,
      open: 1,
      answered: 0,
      closed: 0,
    })
    expect(narrowed.overdue).toBe(whole.overdue)
    expect(whole.overdue).toBeGreaterThan(0)
    expect((await inbox({ channel: 'paper' })).counts?.open).toBe(0)
    expect((await inbox({ topic: 'no-such-topic' })).items).toEqual([])
    expect((await inbox({ place: '翠竹苑 4 号楼' })).items).toEqual([])
  })

  it('reach what was closed long ago', async () => {
    await local.post('/local/clock', { now: '2026-01-07T02:00:00.000Z' })
    const { id } = await written('地锁没人管', { topic: 'other', place: { text: '翠竹苑地库' } }, 'closed')
    await local.post('/local/clock', { now: '2026-02-12T02:00:00.000Z' })
    expect(await all({ filter: 'closed', topic: 'other', channel: 'wechat', place: '地库', mine: true })).toEqual([id])
    expect(await all({ filter: 'closed', topic: 'parking', place: '地库' })).toEqual([])
  })

  it('say what the cases are about and how they came, whichever topic is chosen', async () => {
    const { topics, channels, counts } = await inbox({ filter: 'open', topic: 'parking', limit: 1 })
    expect(topics?.length).toBeGreaterThan(3)
    expect(topics?.find(({ id }) => id === 'parking')).toEqual({ id: 'parking', name: '停车', count: counts?.open })
    const sum = topics?.reduce((total, { count }) => total + count, 0)
    expect(channels).toEqual([{ id: 'wechat', count: sum }])
  })

  it.each([
    ['filter', '没有这个分类'],
    ['channel', '没有这种来源'],
    ['topic', '没有认出这一条，请返回重新打开'],
  ])('refuse a %s there is none of', async (field, sentence) => {
    const { code, error } = await local.call(OFFICER, 'desk.inbox', { [field]: 'No such thing' })
    expect([code, error?.fields]).toEqual(['INVALID_INPUT', { [field]: sentence }])
  })

  it('refuse the cursor of another list', async () => {
    for (const cursor of ['older-', '1.a', 'older-1.a', '1.2', '1.2.A']) {
      expect((await local.call(OFFICER, 'desk.inbox', { filter: 'open', cursor })).code).toBe('INVALID_INPUT')
    }
  })

  it('cost two requests, also for a search in what was closed long ago', async () => {
    for (const input of [
      { search: '绿地 种菜' },
      { search: '绿', cursor: 'older-' },
      { topic: 'parking', place: '楼' },
    ]) {
      expect((await local.call(OFFICER, 'desk.inbox', input)).cost.db).toBe(2)
    }
  })
})
