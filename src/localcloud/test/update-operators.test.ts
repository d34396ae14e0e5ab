import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { failureOf, sdkFor, startFixture, type Fixture } from './fixture'
import type { Database } from './sdk-types'

let fixture: Fixture
let db: Database

beforeAll(async () => {
  fixture = await startFixture({ collections: [{ name: 'u', indexes: [] }] })
  db = sdkFor(fixture.url).database()
})
afterAll(() => fixture.stop())

type Commands = Database['command']

async function updated(before: object, data: (_: Commands) => object): Promise<unknown> {
  const doc = db.collection('u').doc('one')
  await doc.set({ data: before })
  await doc.update({ data: data(db.command) })
  const { _id, ...after } = (await doc.get()).data
  expect(_id).toBe('one')
  return after
}

describe('update operators through the SDK', () => {
  const cases: [name: string, before: object, data: (_: Commands) => object, after: object][] = [
    [
      'inc, mul, min, max',
      { a: 1, b: 2, c: 3, d: 4 },
      (_) => ({ a: _.inc(4), b: _.mul(3), c: _.min(1), d: _.max(9) }),
      { a: 5, b: 6, c: 1, d: 9 },
    ],
    ['inc and mul of a missing field', { z: 0 }, (_) => ({ a: _.inc(4), b: _.mul(3) }), { z: 0, a: 4, b: 0 }],
    ['min and max keep the better', { a: 1, b: 9 }, (_) => ({ a: _.min(2), b: _.max(3), c: 1 }), { a: 1, b: 9, c: 1 }],
    [
      'set replaces an object, a plain object merges',
      { a: { x: 1 }, b: { x: 1 } },
      (_) => ({ a: _.set({ y: 2 }), b: { y: 2 } }),
      { a: { y: 2 }, b: { x: 1, y: 2 } },
    ],
    ['remove', { a: 1, b: { c: 1, d: 2 } }, (_) => ({ a: _.remove(), b: { c: _.remove() } }), { b: { d: 2 } }],
    ['push of several', { a: [1] }, (_) => ({ a: _.push([2, 3]) }), { a: [1, 2, 3] }],
    ['push makes the array', { z: 1 }, (_) => ({ a: _.push([2]) }), { z: 1, a: [2] }],
    [
      'push with position, sort and slice',
      { a: [5, 1] },
      (_) => ({ a: _.push({ each: [3, 2], position: 0, sort: 1, slice: 3 }) }),
      { a: [1, 2, 3] },
    ],
    [
      'push sorted by a field, last ones kept',
      { a: [{ n: 2 }, { n: 1 }] },
      (_) => ({ a: _.push({ each: [{ n: 3 }], sort: { n: 1 }, slice: -2 }) }),
      { a: [{ n: 2 }, { n: 3 }] },
    ],
    ['pop and shift', { a: [1, 2, 3], b: [1, 2, 3] }, (_) => ({ a: _.pop(), b: _.shift() }), { a: [1, 2], b: [2, 3] }],
    ['unshift', { a: [3] }, (_) => ({ a: _.unshift([1, 2]) }), { a: [1, 2, 3] }],
    ['pull of a value', { a: [1, 2, 1] }, (_) => ({ a: _.pull(1) }), { a: [2] }],
    ['pull by a condition', { a: [1, 5, 9] }, (_) => ({ a: _.pull({ $gt: 3 }) }), { a: [1] }],
    [
      'pull of objects by their fields',
      {
        a: [
          { k: 1, v: 1 },
          { k: 2, v: 2 },
        ],
      },
      (_) => ({ a: _.pull({ k: 1 }) }),
      { a: [{ k: 2, v: 2 }] },
    ],
    ['pullAll', { a: [1, 2, 3] }, (_) => ({ a: _.pullAll([1, 3]) }), { a: [2] }],
    [
      'addToSet, one and several',
      { a: [1], b: [1] },
      (_) => ({ a: _.addToSet(1), b: _.addToSet({ $each: [1, 2, 2] }) }),
      { a: [1], b: [1, 2] },
    ],
    ['rename', { a: 1 }, (_) => ({ a: _.rename('b.c') }), { b: { c: 1 } }],
    [
      'an element of an array',
      { a: [{ n: 1 }, { n: 2 }] },
      (_) => ({ 'a.1.n': _.inc(1), 'a.2': 9 }),
      { a: [{ n: 1 }, { n: 3 }, 9] },
    ],
  ]
  it.each(cases)('%s', async (_name, before, data, after) => {
    expect(await updated(before, data)).toEqual(after)
  })
})

describe('what MongoDB refuses is refused and changes nothing', () => {
  const cases: [name: string, before: object, data: (_: Commands) => object, words: string][] = [
    ['inc of a string', { a: 'x' }, (_) => ({ a: _.inc(1) }), 'Cannot apply $inc to a value of non-numeric type'],
    ['inc of null', { a: null }, (_) => ({ a: _.inc(1) }), 'non-numeric type null'],
    ['inc by a string', { a: 1 }, (_) => ({ a: _.inc('1') }), 'Cannot increment with non-numeric argument'],
    ['mul of an array', { a: [] }, (_) => ({ a: _.mul(2) }), 'Cannot apply $mul'],
    ['push to a scalar', { a: 1 }, (_) => ({ a: _.push([1]) }), 'must be an array but is of type number'],
    ['addToSet to a scalar', { a: 1 }, (_) => ({ a: _.addToSet(1) }), 'non-array'],
    ['pull from a scalar', { a: 1 }, (_) => ({ a: _.pull(1) }), 'non-array'],
    ['pop of an object', { a: {} }, (_) => ({ a: _.pop() }), 'non-array'],
    ['set through a scalar', { a: 1 }, () => ({ a: { b: 2 } }), "Cannot create field 'b' in element"],
    ['set through null', { a: null }, () => ({ 'a.b': 2 }), "Cannot create field 'b' in element"],
    ['set of a name in an array', { a: [1] }, () => ({ 'a.b': 2 }), "Cannot create field 'b' in element"],
    [
      'two operators on one path',
      { a: { b: 1 } },
      (_) => ({ a: _.set({}), 'a.b': _.inc(1) }),
      "Updating the path 'a.b' would create a conflict at 'a'",
    ],
    ['rename onto a changed field', { a: 1, b: 1 }, (_) => ({ a: _.rename('b'), b: 2 }), 'would create a conflict'],
    ['an empty field name', { a: 1 }, () => ({ 'a..b': 2 }), 'empty field name'],
    ['a prototype', { a: 1 }, () => ({ '__proto__.x': 2 }), '__proto__'],
    ['a dollar field', { a: 1 }, (_) => ({ a: _.set({ $x: 1 }) }), 'dollar ($) prefixed field'],
  ]
  it.each(cases)('%s', async (_name, before, data, words) => {
    const doc = db.collection('u').doc('two')
    await doc.set({ data: before })
    expect(await failureOf(doc.update({ data: data(db.command) }))).toContain(words)
    expect((await doc.get()).data).toEqual({ _id: 'two', ...before })
  })

  it('a failing document of many leaves all as they were', async () => {
    await db.collection('u').add({
      data: [
        { _id: 'm1', many: 1, n: 1 },
        { _id: 'm2', many: 1, n: 'x' },
      ],
    })
    expect(
      await failureOf(
        db
          .collection('u')
          .where({ many: 1 })
          .update({ data: { n: db.command.inc(1) } }),
      ),
    ).toContain('non-numeric')
    expect((await db.collection('u').doc('m1').get()).data['n']).toBe(1)
  })
})
