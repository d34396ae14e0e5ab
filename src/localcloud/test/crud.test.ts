import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

import { failureOf, sdkFor, startFixture, type Fixture } from './fixture'
import type { Database } from './sdk-types'

let fixture: Fixture
let db: Database

beforeAll(async () => {
  fixture = await startFixture({
    collections: [
      { name: 'things', indexes: [{ name: 'by_number', fields: [{ field: 'number', order: 1 }], unique: true }] },
      { name: 'loose', indexes: [] },
    ],
  })
  db = sdkFor(fixture.url).database()
})
afterAll(() => fixture.stop())
beforeEach(async () => {
  await fixture.post('/local/reset', {})
})

describe('documents through the real SDK', () => {
  it('come back with every type they went in with', async () => {
    const data = {
      _id: 'a',
      text: '意见 😀',
      int: 1,
      fraction: 1.5,
      big: 1790000000000,
      huge: 1e21,
      negative: -0.25,
      yes: true,
      nothing: null,
      at: new Date('2026-01-01T00:00:00.000Z'),
      old: new Date('0001-01-01T00:00:00.001Z'),
      list: [1, 'two', [3]],
      deep: { b: { a: [] } },
      nul: 'a\0b',
      empty: {},
    }
    await db.collection('loose').add({ data })
    expect((await db.collection('loose').doc('a').get()).data).toEqual(data)
  })

  it('get an _id of 32 hexadecimal digits when they have none, and keep a given one', async () => {
    expect((await db.collection('loose').add({ data: { a: 1 } }))._id).toMatch(/^[0-9a-f]{32}$/)
    expect((await db.collection('loose').add({ data: { _id: 'mine' } }))._id).toBe('mine')
    expect(
      (
        await db
          .collection('loose')
          .doc(7)
          .set({ data: { a: 1 } })
      ).stats,
    ).toEqual({ updated: 0, created: 1 })
    expect((await db.collection('loose').doc(7).get()).data).toEqual({ _id: 7, a: 1 })
  })

  it('are not found with the words of the platform', async () => {
    expect(await failureOf(db.collection('loose').doc('none').get())).toContain('document with _id none does not exist')
  })

  it('of an unknown collection fail with -502005, and add makes no collection', async () => {
    await expect(db.collection('nowhere').get()).rejects.toMatchObject({ errCode: -502005 })
    await expect(db.collection('nowhere').add({ data: { a: 1 } })).rejects.toMatchObject({ errCode: -502005 })
  })

  it('with an _id or unique value taken fail with E11000 and -502001', async () => {
    await db.collection('things').add({ data: { _id: 'a', number: 1 } })
    await expect(db.collection('things').add({ data: { _id: 'a', number: 2 } })).rejects.toMatchObject({
      errCode: -502001,
    })
    expect(await failureOf(db.collection('things').add({ data: { number: 1 } }))).toMatch(
      /E11000 duplicate key error collection: \S+ index: by_number/,
    )
    await db.collection('things').add({ data: { _id: 'c', number: 3 } })
    expect(
      await failureOf(
        db
          .collection('things')
          .doc('c')
          .update({ data: { number: 1 } }),
      ),
    ).toContain('E11000')
    expect((await db.collection('things').doc('c').get()).data).toEqual({ _id: 'c', number: 3 })
  })

  it('count a missing unique value as null: only one may lack it', async () => {
    await db.collection('things').add({ data: { _id: 'a' } })
    expect(await failureOf(db.collection('things').add({ data: { _id: 'b', number: null } }))).toContain('E11000')
  })

  it('of a list are inserted in order until one fails, as MongoDB does', async () => {
    const add = db.collection('loose').add({ data: [{ _id: 'a' }, { _id: 'a' }, { _id: 'b' }] })
    expect(await failureOf(add)).toContain('E11000')
    expect((await db.collection('loose').get()).data).toEqual([{ _id: 'a' }])
  })

  it('that MongoDB would refuse are refused', async () => {
    const add = (data: object): Promise<string> => failureOf(db.collection('loose').add({ data }))
    expect(await add({ a: { $b: 1 } })).toContain('dollar ($) prefixed field')
    expect(await add({ _id: [1] })).toContain('_id')
    expect(await add({ text: 'x'.repeat(17 * 1024 * 1024) })).toContain('too large')
    expect((await db.collection('loose').count()).total).toBe(0)
  })
})

describe('set and update', () => {
  it('set replaces the whole document or makes it', async () => {
    const doc = db.collection('loose').doc('a')
    expect((await doc.set({ data: { x: 1, y: 2 } })).stats).toEqual({ updated: 0, created: 1 })
    expect((await doc.set({ data: { y: 3 } })).stats).toEqual({ updated: 1, created: 0 })
    expect((await doc.get()).data).toEqual({ _id: 'a', y: 3 })
  })

  it('update merges nested objects, makes nothing, and counts only what changed', async () => {
    const doc = db.collection('loose').doc('a')
    expect((await doc.update({ data: { x: 1 } })).stats.updated).toBe(0)
    await doc.set({ data: { deep: { a: 1 } } })
    expect((await doc.update({ data: { deep: { b: 2 } } })).stats.updated).toBe(1)
    expect((await doc.update({ data: { deep: { b: 2 } } })).stats.updated).toBe(0)
    expect((await doc.get()).data).toEqual({ _id: 'a', deep: { a: 1, b: 2 } })
    expect((await doc.remove()).stats.removed).toBe(1)
    expect((await doc.remove()).stats.removed).toBe(0)
  })

  it('a conditional update of _id and version lets exactly one of many win', async () => {
    await db.collection('loose').add({ data: { _id: 'case', version: 1, winner: '' } })
    const attempts = Array.from({ length: 20 }, (_, i) =>
      db
        .collection('loose')
        .where({ _id: 'case', version: 1 })
        .update({ data: { version: db.command.inc(1), winner: `officer ${i}` } }),
    )
    const updated = (await Promise.all(attempts)).map(({ stats }) => stats.updated)
    expect(updated.filter((count) => count === 1)).toHaveLength(1)
    expect((await db.collection('loose').doc('case').get()).data['version']).toBe(2)
  })

  it('reach all that match, or with multi false one', async () => {
    const loose = db.collection('loose')
    await loose.add({ data: ['a', 'b', 'c'].map((_id) => ({ _id, k: _id === 'c' ? 2 : 1 })) })
    expect((await loose.where({ k: 1 }).update({ data: { seen: true } })).stats.updated).toBe(2)
    expect((await loose.where({ k: 1 }).update({ data: { one: true }, multi: false })).stats.updated).toBe(1)
    expect((await loose.where({ k: 1 }).remove({ multi: false })).stats.removed).toBe(1)
    expect((await loose.where({ k: 1 }).remove()).stats.removed).toBe(1)
    expect((await loose.get()).data).toEqual([{ _id: 'c', k: 2 }])
  })

  it('serverDate is the time of the movable clock, plus its offset', async () => {
    await fixture.post('/local/clock', { now: '2030-05-06T07:08:09Z' })
    await db
      .collection('loose')
      .doc('a')
      .set({ data: { at: db.serverDate({ offset: 60_000 }) } })
    const { data } = await db.collection('loose').doc('a').get()
    expect(JSON.stringify(data['at'])).toMatch(/^"2030-05-06T07:09:/)
  })
})

describe('lists', () => {
  beforeEach(async () => {
    await db
      .collection('loose')
      .add({ data: Array.from({ length: 130 }, (_, i) => ({ _id: `n${i}`, n: i, m: { x: i, y: -i } })) })
  })

  it('answer 100 by default, and what limit and skip ask for', async () => {
    expect((await db.collection('loose').get()).data).toHaveLength(100)
    expect((await db.collection('loose').limit(1000).get()).data).toHaveLength(130)
    const page = await db.collection('loose').orderBy('n', 'desc').skip(2).limit(2).get()
    expect(page.data.map((item) => item['n'])).toEqual([127, 126])
  })

  it('count all that match, without a limit', async () => {
    expect((await db.collection('loose').count()).total).toBe(130)
    expect(
      (
        await db
          .collection('loose')
          .where({ n: db.command.gte(10) })
          .count()
      ).total,
    ).toBe(120)
  })

  it('give only the fields asked for', async () => {
    const { data } = await db.collection('loose').where({ n: 3 }).field({ 'm.x': true, _id: false }).get()
    expect(data).toEqual([{ m: { x: 3 } }])
    const without = await db.collection('loose').where({ n: 3 }).field({ m: false }).get()
    expect(without.data).toEqual([{ _id: 'n3', n: 3 }])
  })
})

it('a collection can be made, once', async () => {
  await db.createCollection('fresh')
  await db.collection('fresh').add({ data: { a: 1 } })
  expect(await failureOf(db.createCollection('fresh'))).toContain('Table exist')
})
