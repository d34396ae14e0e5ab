import { afterAll, beforeAll, expect, it } from 'vitest'

import { sdkFor, startFixture, type Fixture } from './fixture'
import type { Database, Pipeline } from './sdk-types'

let fixture: Fixture
let db: Database

beforeAll(async () => {
  fixture = await startFixture({
    collections: [
      { name: 'cases', indexes: [] },
      { name: 'workstations', indexes: [] },
    ],
  })
  db = sdkFor(fixture.url).database()
  await db.collection('workstations').add({
    data: [
      { _id: 'y', name: '阳光二居' },
      { _id: 'l', name: '龙潭' },
    ],
  })
  await db.collection('cases').add({
    data: [
      { _id: '1', at: new Date('2026-03-01T17:00:00Z'), w: 'y', days: 3, tags: ['a', 'b'] },
      { _id: '2', at: new Date('2026-03-02T01:00:00Z'), w: 'y', days: 5, tags: ['b'] },
      { _id: '3', at: new Date('2026-03-05T01:00:00Z'), w: 'l', days: 10, tags: [] },
    ],
  })
})
afterAll(() => fixture.stop())

const pipeline = (): Pipeline => db.collection('cases').aggregate()

it('matches, groups, sorts and limits', async () => {
  const { list } = await pipeline()
    .match({ days: db.command.gte(3) })
    .group({ _id: '$w', count: { $sum: 1 }, total: { $sum: '$days' }, mean: { $avg: '$days' } })
    .sort({ total: -1, _id: 1 })
    .limit(1)
    .end()
  expect(list).toEqual([{ _id: 'l', count: 1, total: 10, mean: 10 }])
})

it('looks up, unwinds, projects and replaces the root', async () => {
  const { list } = await pipeline()
    .lookup({ from: 'workstations', localField: 'w', foreignField: '_id', as: 'workstation' })
    .unwind('$workstation')
    .sort({ _id: 1 })
    .project({ _id: 0, name: '$workstation.name', days: 1 })
    .skip(2)
    .end()
  expect(list).toEqual([{ name: '龙潭', days: 10 }])
  const roots = await pipeline()
    .match({ w: 'l' })
    .replaceRoot({ newRoot: { only: '$days' } })
    .end()
  expect(roots.list).toEqual([{ only: 10 }])
})

it('counts, samples, adds fields, and groups days in Shanghai time', async () => {
  expect((await pipeline().match({ w: 'y' }).count('n').end()).list).toEqual([{ n: 2 }])
  expect((await pipeline().sample({ size: 2 }).end()).list).toHaveLength(2)
  expect(
    (
      await pipeline()
        .addFields({ weeks: { $divide: ['$days', 5] } })
        .match({ weeks: 2 })
        .end()
    ).list,
  ).toHaveLength(1)
  const { list } = await pipeline()
    .group({ _id: { $dateToString: { date: '$at', format: '%Y-%m-%d', timezone: 'Asia/Shanghai' } }, n: { $sum: 1 } })
    .sort({ _id: 1 })
    .end()
  expect(list).toEqual([
    { _id: '2026-03-02', n: 2 },
    { _id: '2026-03-05', n: 1 },
  ])
})

it('unwinds arrays into their elements', async () => {
  const { list } = await pipeline()
    .unwind('$tags')
    .group({ _id: '$tags', n: { $sum: 1 } })
    .sort({ _id: 1 })
    .end()
  expect(list).toEqual([
    { _id: 'a', n: 1 },
    { _id: 'b', n: 2 },
  ])
})
