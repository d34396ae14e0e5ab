import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { failureOf, sdkFor, startFixture, type Fixture } from './fixture'
import type { Database, Sdk } from './sdk-types'

let fixture: Fixture
let sdk: Sdk
let db: Database

beforeAll(async () => {
  fixture = await startFixture({ collections: [{ name: 'things', indexes: [] }] })
  sdk = sdkFor(fixture.url)
  db = sdk.database()
})
afterAll(() => fixture.stop())
beforeEach(async () => {
  await fixture.post('/local/reset', {})
})

const set = (fault: object): Promise<Response> => fixture.post('/local/fault', fault)
const clear = (): Promise<Response> => fetch(`${fixture.url}/local/fault`, { method: 'DELETE' })

it('a database error is a failed request and nothing written', async () => {
  await set({ target: 'database', kind: 'error', rate: 1 })
  await expect(db.collection('things').add({ data: { a: 1 } })).rejects.toMatchObject({ errCode: -502001 })
  await clear()
  expect((await db.collection('things').count()).total).toBe(0)
})

it('a slow database answers late and right', async () => {
  await set({ target: 'database', kind: 'slow', rate: 1, ms: 120 })
  const started = performance.now()
  expect((await db.collection('things').count()).total).toBe(0)
  expect(performance.now() - started).toBeGreaterThan(110)
})

it('a lost connection leaves the caller not knowing: some writes are there, some are not', async () => {
  await set({ target: 'database', kind: 'drop', rate: 1 })
  const attempts = Array.from({ length: 40 }, (_, i) =>
    failureOf(db.collection('things').add({ data: { _id: `x${i}` } })),
  )
  expect((await Promise.all(attempts)).every((words) => words !== '')).toBe(true)
  await clear()
  const { total } = await db.collection('things').count()
  expect(total).toBeGreaterThan(0)
  expect(total).toBeLessThan(40)
})

it('a rate strikes about that share', async () => {
  await set({ target: 'database', kind: 'error', rate: 0.3 })
  const attempts = await Promise.allSettled(Array.from({ length: 200 }, () => db.collection('things').count()))
  const failed = attempts.filter(({ status }) => status === 'rejected').length
  expect(failed).toBeGreaterThan(25)
  expect(failed).toBeLessThan(100)
})

it('storage fails on its own', async () => {
  await set({ target: 'storage', kind: 'error', rate: 1 })
  expect(await failureOf(sdk.uploadFile({ cloudPath: 'a', fileContent: Buffer.from('x') }))).not.toBe('')
  expect((await db.collection('things').count()).total).toBe(0)
})
