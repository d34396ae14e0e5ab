import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { failureOf, sdkFor, startFixture, type Fixture } from './fixture'
import type { Database } from './sdk-types'

let fixture: Fixture
let db: Database

const documents = [
  { _id: 'a', n: 1, s: 'apple', tags: ['x', 'y'], deep: { v: 1, w: 2 }, at: new Date('2026-01-01T00:00:00Z') },
  { _id: 'b', n: 5, s: 'Banana', tags: ['y'], deep: { w: 2, v: 1 }, at: new Date('2026-02-01T00:00:00Z') },
  {
    _id: 'c',
    n: 10,
    s: 'cherry',
    tags: [],
    list: [
      { k: 1, ok: true },
      { k: 2, ok: false },
    ],
    none: null,
  },
  { _id: 'd', n: '10', tags: ['x', ['z']], yes: true },
]

beforeAll(async () => {
  fixture = await startFixture({
    collections: [
      {
        name: 'q',
        indexes: [
          { name: 'n', fields: [{ field: 'n', order: 1 }] },
          { name: 'at', fields: [{ field: 'at', order: -1 }] },
        ],
      },
    ],
  })
  db = sdkFor(fixture.url).database()
  await db.collection('q').add({ data: documents })
})
afterAll(() => fixture.stop())

async function ids(query: unknown): Promise<string> {
  const { data } = await db.collection('q').where(query).orderBy('_id', 'asc').get()
  return data.map((item) => item['_id']).join('')
}

describe('query operators through the SDK', () => {
  const cases: [name: string, query: (db: Database) => unknown, expected: string][] = [
    ['a plain value', () => ({ n: 5 }), 'b'],
    ['eq, types apart', ({ command: _ }) => ({ n: _.eq('10') }), 'd'],
    ['neq, missing included', ({ command: _ }) => ({ s: _.neq('apple') }), 'bcd'],
    ['gt and lt of numbers leave strings out', ({ command: _ }) => ({ n: _.gt(1).and(_.lt(100)) }), 'bc'],
    ['gte and lte of strings', ({ command: _ }) => ({ s: _.gte('apple').and(_.lte('cherry')) }), 'ac'],
    ['a range of dates', ({ command: _ }) => ({ at: _.gt(new Date('2026-01-15T00:00:00Z')) }), 'b'],
    ['in', ({ command: _ }) => ({ n: _.in([1, '10']) }), 'ad'],
    ['nin', ({ command: _ }) => ({ n: _.nin([1, 5]) }), 'cd'],
    ['and of queries', ({ command: _ }) => _.and([{ n: _.gte(1) }, { n: _.lte(5) }]), 'ab'],
    ['or of queries', ({ command: _ }) => _.or([{ n: 1 }, { s: 'cherry' }]), 'ac'],
    ['or on one field', ({ command: _ }) => ({ n: _.or([_.lt(2), _.gt(9)]) }), 'ac'],
    ['not', ({ command: _ }) => ({ n: _.not(_.gt(4)) }), 'ad'],
    ['nor', ({ command: _ }) => _.nor([{ n: 1 }, { n: 5 }]), 'cd'],
    ['exists', ({ command: _ }) => ({ deep: _.exists(true) }), 'ab'],
    ['exists tells null from missing', ({ command: _ }) => ({ none: _.exists(true) }), 'c'],
    ['eq null finds null and missing', ({ command: _ }) => ({ at: _.eq(null) }), 'cd'],
    ['mod', ({ command: _ }) => ({ n: _.mod(5, 0) }), 'bc'],
    ['an element of an array', () => ({ tags: 'x' }), 'ad'],
    ['a whole array', () => ({ tags: ['y'] }), 'b'],
    ['all', ({ command: _ }) => ({ tags: _.all(['x', 'y']) }), 'a'],
    ['size', ({ command: _ }) => ({ tags: _.size(0) }), 'c'],
    ['elemMatch on one element', ({ command: _ }) => ({ list: _.elemMatch({ k: 1, ok: false }) }), ''],
    ['elemMatch', ({ command: _ }) => ({ list: _.elemMatch({ k: 2, ok: false }) }), 'c'],
    ['a path into array elements', () => ({ 'list.k': 2 }), 'c'],
    ['a path to one element', () => ({ 'list.0.k': 1 }), 'c'],
    ['an object means each of its fields', () => ({ deep: { v: 1 } }), 'ab'],
    ['a whole object, its keys in order', ({ command: _ }) => ({ deep: _.eq({ w: 2, v: 1 }) }), 'b'],
    ['a regular expression', () => ({ s: /^b/i }), 'b'],
    ['db.RegExp', (db) => ({ s: db.RegExp({ regexp: 'RR', options: 'i' }) }), 'c'],
    ['expr', ({ command: _ }) => _.expr({ $eq: ['$deep.v', '$n'] }), 'a'],
    ['a boolean is no number', () => ({ yes: 1 }), ''],
  ]
  it.each(cases)('%s', async (_name, query, expected) => {
    expect(await ids(query(db))).toBe(expected)
  })

  it('an operator MongoDB does not have is an error, not an empty answer', async () => {
    expect(
      await failureOf(
        db
          .collection('q')
          .where({ n: { $near: 1 } })
          .get(),
      ),
    ).toContain('unknown query operator $near')
  })

  it('orders by type as MongoDB does: missing, numbers, strings', async () => {
    const { data } = await db.collection('q').orderBy('n', 'desc').get()
    expect(data.map((item) => item['n'])).toEqual(['10', 10, 5, 1])
  })
})
