import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { caseIn, CONTACT, OFFICER, SECOND_OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { startLocal, type Data, type Local } from '../testing/local'

const FRIDAY = '2026-03-06T02:00:00.000Z'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

const page = v.object({
  items: v.array(
    v.object({
      id: v.string(),
      state: v.string(),
      due: v.optional(v.object({ overdue: v.boolean(), soon: v.boolean() })),
    }),
  ),
  nextCursor: v.optional(v.string()),
  counts: v.optional(v.record(v.string(), v.number())),
})

async function inbox(input: object, who = 'demo-officer-longtan'): Promise<v.InferOutput<typeof page>> {
  return v.parse(page, await local.must(who, 'desk.inbox', input))
}

async function all(input: object, who?: string): Promise<string[]> {
  const { counted, older } = await allOf(input, who)
  return [...counted, ...older]
}

/** All that a filter lists, and of those closed long ago, which are not counted, apart. */
async function allOf(input: object, who?: string): Promise<{ counted: string[]; older: string[] }> {
  const lists = { counted: [] as string[], older: [] as string[] }
  let cursor: string | undefined
  do {
    const { items, nextCursor } = await inbox({ ...input, cursor }, who)
    lists[cursor?.startsWith('older-') ? 'older' : 'counted'].push(...items.map(({ id }) => id))
    cursor = nextCursor
  } while (cursor !== undefined)
  return lists
}

function submit(change: object = {}): Promise<Data> {
  return local.must(somebody(), 'suggestion.submit', { ...SUGGESTION, workstationId: 'longtan', ...change })
}

describe('the inbox', () => {
  it('counts each filter as the list gives it', async () => {
    for (const state of ['submitted', 'accepted', 'handling', 'answered', 'closed', 'withdrawn'])
      await caseIn(local, state)
    for (const filter of ['new', 'dueSoon', 'overdue', 'open', 'answered', 'closed']) {
      const { counts } = await inbox({ filter, limit: 1 }, OFFICER)
      const { counted, older } = await allOf({ filter, limit: 12 }, OFFICER)
      expect([filter, counted.length]).toEqual([filter, counts?.[filter]])
      expect(new Set([...counted, ...older]).size).toBe(counted.length + older.length)
    }
  })

  it('has a case among what is due soon on the last day, and among what is overdue from midnight on', async () => {
    await local.post('/local/clock', { now: FRIDAY })
    const { id } = await submit()
    const listedIn = async () => {
      const found: string[] = []
      for (const filter of ['new', 'dueSoon', 'overdue', 'open']) {
        if ((await all({ filter })).includes(String(id))) found.push(filter)
      }
      return found
    }
    expect(await listedIn()).toEqual(['new', 'open'])
    await local.post('/local/clock', { now: '2026-03-09T15:59:00.000Z' })
    expect(await listedIn()).toEqual(['new', 'dueSoon', 'open'])
    await local.post('/local/clock', { now: '2026-03-09T16:00:00.000Z' })
    expect(await listedIn()).toEqual(['new', 'overdue', 'open'])
  })

  it('shows what is due first, first', async () => {
    await local.post('/local/clock', { now: '2026-04-14T02:00:00.000Z' })
    const later = await submit()
    await local.must('demo-officer-longtan', 'desk.accept', { id: later.id, version: 1, ...CONTACT })
    const sooner = await submit()
    const order = await all({ filter: 'open' })
    expect(order.indexOf(String(sooner.id))).toBeLessThan(order.indexOf(String(later.id)))
  })

  it('keeps a waiting case among the open ones, with no clock', async () => {
    const { id } = await submit()
    await local.must('demo-officer-longtan', 'desk.askInfo', { id, version: 1, text: '在哪里' })
    const { items } = await inbox({ filter: 'open', limit: 50 })
    expect(items.find((item) => item.id === id)).toEqual({ id, state: 'needsInfo' })
  })

  it('shows only what the officer acted on last, when asked for mine', async () => {
    const mine = await caseIn(local, 'accepted')
    const theirs = await caseIn(local, 'submitted')
    await local.must(SECOND_OFFICER, 'desk.accept', { id: theirs.id, version: 1, ...CONTACT })
    const listed = await all({ filter: 'open', mine: true }, OFFICER)
    expect(listed).toContain(mine.id)
    expect(listed).not.toContain(theirs.id)
  })

  it('shows the answered ones last changed first', async () => {
    const made: string[] = []
    for (let n = 0; n < 3; n += 1) made.unshift((await caseIn(local, 'answered')).id)
    expect((await all({ filter: 'answered', limit: 2 }, OFFICER)).slice(0, 3)).toEqual(made)
  })

  it('goes on to what was closed more than 30 days ago, which it no longer counts', async () => {
    await local.post('/local/clock', { now: '2026-01-05T02:00:00.000Z' })
    const old: string[] = []
    for (let n = 0; n < 3; n += 1) old.unshift((await caseIn(local, 'closed')).id)
    await local.post('/local/clock', { now: '2026-02-10T02:00:00.000Z' })
    const { counts } = await inbox({ filter: 'closed' }, OFFICER)
    const listed = await all({ filter: 'closed', limit: 20 }, OFFICER)
    expect(listed.slice(-3)).toEqual(old)
    expect(listed).toHaveLength((counts?.closed ?? 0) + 3)
  })

  it('refuses a cursor it did not give', async () => {
    for (const cursor of ['abc', '1.', 'older-x', '{"$gt":1}']) {
      expect((await local.call(OFFICER, 'desk.inbox', { filter: 'closed', cursor })).code).toBe('INVALID_INPUT')
    }
  })
})

describe('a keyset page', () => {
  it('neither loses nor repeats what has the same instant', async () => {
    await local.post('/local/clock', { now: '2026-05-11T02:00:00.000Z' })
    const made = await Promise.all(Array.from({ length: 5 }, () => submit()))
    // All are due at the same midnight, so only their ids put them in order.
    const listed = await all({ filter: 'new', limit: 2 })
    for (const { id } of made) expect(listed.filter((other) => other === id)).toHaveLength(1)
  })
})

describe('my suggestions', () => {
  it('page through all of them once, the last changed first', async () => {
    const resident = somebody()
    const ids: string[] = []
    for (let n = 0; n < 7; n += 1) {
      ids.unshift(
        String((await local.must(resident, 'suggestion.submit', { ...SUGGESTION, anonymous: n % 2 === 0 })).id),
      )
    }
    const listed: unknown[] = []
    let cursor: unknown
    do {
      const { items, nextCursor } = await local.must(resident, 'suggestion.mine', { limit: 2, cursor })
      listed.push(...v.parse(v.array(v.object({ id: v.string() })), items).map(({ id }) => id))
      cursor = nextCursor
    } while (cursor !== undefined)
    expect(listed).toEqual(ids)
  })
})
