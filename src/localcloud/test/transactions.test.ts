import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'

import { Store } from '../database/store'
import { Transactions } from '../database/transactions'
import { failureOf, sdkFor, startFixture, type Fixture } from './fixture'
import type { Database } from './sdk-types'

let fixture: Fixture
let db: Database

beforeAll(async () => {
  fixture = await startFixture({
    collections: [
      { name: 'accounts', indexes: [{ name: 'by_code', fields: [{ field: 'code', order: 1 }], unique: true }] },
    ],
  })
  db = sdkFor(fixture.url).database()
})
afterAll(() => fixture.stop())
beforeEach(async () => {
  await fixture.post('/local/reset', {})
  await db.collection('accounts').add({
    data: [
      { _id: 'a', code: 1, balance: 100 },
      { _id: 'b', code: 2, balance: 0 },
    ],
  })
})

const account = (id: string): Promise<unknown> =>
  db
    .collection('accounts')
    .doc(id)
    .get()
    .then(({ data }) => data['balance'])

it('nobody sees a transaction before it commits, and then everything of it', async () => {
  const transaction = await db.startTransaction()
  const accounts = transaction.collection('accounts')
  await accounts.doc('a').update({ data: { balance: db.command.inc(-30) } })
  await accounts.doc('b').update({ data: { balance: db.command.inc(30) } })
  await accounts.add({ data: { _id: 'c', code: 3, balance: 5 } })
  expect((await accounts.doc('a').get()).data['balance']).toBe(70)
  expect([await account('a'), await account('b')]).toEqual([100, 0])
  await transaction.commit()
  expect([await account('a'), await account('b'), await account('c')]).toEqual([70, 30, 5])
})

it('a rolled back transaction leaves nothing', async () => {
  const transaction = await db.startTransaction()
  await transaction
    .collection('accounts')
    .doc('a')
    .set({ data: { balance: 0 } })
  await transaction.collection('accounts').doc('b').remove()
  await transaction.rollback()
  expect([await account('a'), await account('b')]).toEqual([100, 0])
  expect(await failureOf(transaction.commit())).toContain('TransactionNotExist')
})

it('a transaction reads what stood when it began', async () => {
  const transaction = await db.startTransaction()
  await db
    .collection('accounts')
    .doc('a')
    .update({ data: { balance: 1 } })
  await db.collection('accounts').doc('b').remove()
  expect((await transaction.collection('accounts').doc('a').get()).data['balance']).toBe(100)
  expect((await transaction.collection('accounts').doc('b').get()).data['balance']).toBe(0)
})

it('the second of two that write one document conflicts, and only the first takes effect', async () => {
  const [first, second] = [await db.startTransaction(), await db.startTransaction()]
  await first
    .collection('accounts')
    .doc('a')
    .update({ data: { balance: 1 } })
  await first.commit()
  const late = second
    .collection('accounts')
    .doc('a')
    .update({ data: { balance: 2 } })
  expect(await failureOf(late)).toContain('DATABASE_TRANSACTION_CONFLICT')
  expect(await account('a')).toBe(1)
})

it('two open ones may not both have written a document', async () => {
  const [first, second] = [await db.startTransaction(), await db.startTransaction()]
  await first
    .collection('accounts')
    .doc('a')
    .update({ data: { balance: 1 } })
  expect(
    await failureOf(
      second
        .collection('accounts')
        .doc('a')
        .update({ data: { balance: 2 } }),
    ),
  ).toContain('DATABASE_TRANSACTION_CONFLICT')
  await first.commit()
  expect(await account('a')).toBe(1)
})

it('a plain write in between makes the commit fail with the code the SDK retries', async () => {
  const transaction = await db.startTransaction()
  await transaction
    .collection('accounts')
    .doc('a')
    .update({ data: { balance: 1 } })
  await db
    .collection('accounts')
    .doc('a')
    .update({ data: { balance: 50 } })
  await expect(transaction.commit()).rejects.toMatchObject({ code: 'DATABASE_TRANSACTION_CONFLICT' })
  expect(await account('a')).toBe(50)
})

it('ten concurrent transfers, each tried until it commits, lose nothing', async () => {
  const transfer = async (): Promise<void> => {
    try {
      await db.runTransaction(async (transaction) => {
        const accounts = transaction.collection('accounts')
        const { data } = await accounts.doc('a').get()
        await accounts.doc('a').update({ data: { balance: Number(data['balance']) - 1 } })
        await accounts.doc('b').update({ data: { balance: db.command.inc(1) } })
      })
    } catch (error) {
      if (!JSON.stringify(error).includes('CONFLICT') && !String(error).includes('CONFLICT')) throw error
      await transfer()
    }
  }
  await Promise.all(Array.from({ length: 10 }, transfer))
  expect([await account('a'), await account('b')]).toEqual([90, 10])
})

it('a duplicate key at commit applies nothing', async () => {
  const transaction = await db.startTransaction()
  await transaction
    .collection('accounts')
    .doc('a')
    .update({ data: { balance: 1 } })
  await transaction.collection('accounts').add({ data: { _id: 'x', code: 2 } })
  await expect(transaction.commit()).rejects.toMatchObject({ message: expect.stringContaining('E11000') })
  expect(await account('a')).toBe(100)
})

it('only single documents can be read in a transaction', async () => {
  const transaction = await db.startTransaction()
  expect(await failureOf(transaction.collection('accounts').where({ code: 1 }).get())).toContain('single document')
})

it('a transaction left open ends by itself', async () => {
  const store = new Store(':memory:')
  const transactions = new Transactions(store, 20)
  const id = transactions.start()
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(() => transactions.commit(id)).toThrow('TransactionNotExist')
})
