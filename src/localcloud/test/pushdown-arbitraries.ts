import fc from 'fast-check'

import type { SortField } from '../database/sorting'
import type { Document } from '../database/values'

/** Strings around the traps: prefixes, UTF-8 against UTF-16 order, quotes, text that looks like a stored date. */
const strings = fc.constantFrom('', 'a', 'ab', '"', '!', '\uffee', '😀', '{"$date":"2026-01-01T00:00:00.000Z"}', 'a\0b')
const dates = fc.constantFrom(0, 999, 1_767_225_600_000, -1, 8_640_000_000_000_000).map((time) => new Date(time))

/** Values the indexes order. */
export const ordinary: fc.Arbitrary<unknown> = fc.oneof(
  strings,
  fc.integer({ min: -2, max: 2 }),
  dates,
  fc.boolean(),
  fc.constant(null),
)
const awkward = fc.oneof(
  fc.constantFrom<unknown>(0.5, -0.5, 1e21, NaN, Infinity, 2 ** 53, {}, [], { x: 1 }),
  fc.array(ordinary, { maxLength: 3 }),
)

/** Any value, now and then one the indexes do not order. */
export const anyValue: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 6, arbitrary: ordinary },
  { weight: 1, arbitrary: awkward },
)

export type Case = { documents: Document[]; query: Document; sort: SortField[]; offset: number; limit: number }

/**
 * Documents and a query made of the same few values, so that equal values and bounds that just touch are the rule.
 * Strings of one pool in three, since their order has the most traps.
 */
export function casesOf(values: fc.Arbitrary<unknown>): fc.Arbitrary<Case> {
  const pool = fc.oneof(
    fc.array(values, { minLength: 2, maxLength: 4 }),
    fc.array(values, { minLength: 2, maxLength: 4 }),
    fc.array(strings, { minLength: 2, maxLength: 4 }),
  )
  return pool.chain((available) => {
    const value = fc.constantFrom(...available)
    return fc.record({
      documents: documentsOf(value),
      query: queryOf(value),
      sort: sorts,
      offset: fc.nat(3),
      limit: fc.nat(10),
    })
  })
}

export function documentsOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<Document[]> {
  const inner = fc.record({ x: value })
  const holder = fc.oneof(
    { weight: 8, arbitrary: inner },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 2 }) },
    { weight: 1, arbitrary: value },
  )
  const document = fc.record({ a: value, b: value, n: holder, other: value }, { requiredKeys: [] })
  return fc
    .array(document, { minLength: 2, maxLength: 20 })
    .map((all) => all.map((item, i): Document => ({ _id: `${i % 3}${i}`, ...item })))
}

function queryOf(value: fc.Arbitrary<unknown>): fc.Arbitrary<Document> {
  const bound = fc.constantFrom('$gt', '$gte', '$lt', '$lte')
  const condition = fc.oneof(
    value,
    fc.record({ $eq: value }),
    fc.record({ $in: fc.array(value, { maxLength: 3 }) }),
    fc.tuple(bound, value).map(([name, operand]) => ({ [name]: operand })),
    fc.tuple(bound, value, bound, value).map(([first, a, second, b]) => ({ [first]: a, [second]: b })),
    fc.record({ $ne: value }),
    fc.record({ $exists: fc.boolean() }),
  )
  const field = fc.constantFrom('a', 'b', 'n.x', '_id', 'other')
  const simple = fc.array(fc.tuple(field, condition), { maxLength: 2 }).map((pairs) => Object.fromEntries(pairs))
  const keyset = fc.tuple(value, value).map(([b, id]) => ({ $or: [{ b: { $lt: b } }, { b, _id: { $lt: id } }] }))
  const either = fc.array(simple, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or }))
  return fc.oneof(
    simple,
    either,
    fc.tuple(simple, fc.oneof(keyset, either)).map(([first, second]) => ({ $and: [first, second] })),
  )
}

/** Ends with `_id`, so that the order is total and answers can be compared one by one. */
const sorts = fc
  .tuple(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'n.x', 'other'), { maxLength: 2 }),
    fc.constantFrom<1 | -1>(1, -1),
    fc.constantFrom<1 | -1>(1, -1),
  )
  .map(([names, first, last]) =>
    [...names, '_id'].map((field, i): SortField => ({ field, order: i === 0 ? first : last })),
  )
