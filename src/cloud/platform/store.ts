import * as v from 'valibot'
import { definedFields, definedOnly } from './defined'
import { Failure } from './failure'
import { command, database } from './sdk'

/** The database as our acts use it. Every answer is unknown until a record's schema has read it. */

type Query = object

type Fields = Record<string, unknown>

const found = v.object({ data: v.nullish(v.unknown()) })
const foundMany = v.object({ data: v.array(v.unknown()) })
const aggregated = v.object({ list: v.array(v.unknown()) })
const updated = v.object({ stats: v.object({ updated: v.number() }) })
const removed = v.object({ stats: v.object({ removed: v.number() }) })

export async function findById(collection: string, id: string): Promise<unknown> {
  const answer = await ask(() => database.collection(collection).doc(id).get())
  return v.parse(found, answer).data ?? undefined
}

export interface FindOptions {
  order?: readonly (readonly [field: string, direction: 'asc' | 'desc'])[]
  limit: number
  fields?: readonly string[]
}

/** At most `limit` documents; never more than 100, which is what the platform gives in one request by default. */
export async function find(collection: string, query: Query, options: FindOptions): Promise<unknown[]> {
  let request = database.collection(collection).where(query)
  for (const [field, direction] of options.order ?? []) request = request.orderBy(field, direction)
  if (options.fields) request = request.field(Object.fromEntries(options.fields.map((field) => [field, true])))
  const answer = await ask(() => request.limit(Math.min(options.limit, 100)).get())
  return v.parse(foundMany, answer).data
}

/** Runs the stages one after another, each given as `[name, value]`. */
export async function aggregate(
  collection: string,
  stages: readonly (readonly [stage: 'match' | 'project' | 'sort' | 'group' | 'limit', value: object | number])[],
): Promise<unknown[]> {
  let pipeline = database.collection(collection).aggregate()
  for (const [stage, value] of stages) pipeline = pipeline[stage](value)
  return v.parse(aggregated, await ask(() => pipeline.end())).list
}

/** Adds a document under an id of ours. `exists` when the id, or a unique index, already has it: nothing was written. */
export async function insert(collection: string, document: Fields & { _id: string }): Promise<'inserted' | 'exists'> {
  try {
    await ask(() => database.collection(collection).add({ data: definedFields(document) }))
    return 'inserted'
  } catch (error) {
    if (error instanceof DuplicateKey) return 'exists'
    throw error
  }
}

export interface Change {
  /** New values by field; `undefined` removes the field. */
  set?: Fields
  /** One element to append to each of these arrays. */
  push?: Record<string, unknown>
  increase?: Record<string, number>
}

/**
 * One atomic update of what matches `query` at that moment.
 * @returns how many documents it changed
 */
export async function update(collection: string, query: Query, change: Change): Promise<number> {
  const data = changed(change)
  const answer = await ask(() => database.collection(collection).where(query).update({ data }))
  return v.parse(updated, answer).stats.updated
}

/** A change in the database's own words. */
export function changed(change: Change): Fields {
  const data: Fields = {}
  for (const [field, value] of Object.entries(change.set ?? {})) {
    data[field] = value === undefined ? command.remove() : command.set(definedOnly(value))
  }
  for (const [field, element] of Object.entries(change.push ?? {}))
    data[field] = command.push({ each: [definedOnly(element)] })
  for (const [field, by] of Object.entries(change.increase ?? {})) data[field] = command.inc(by)
  return data
}

/** Removes what matches `query`. @returns how many documents that were */
export async function remove(collection: string, query: Query): Promise<number> {
  const answer = await ask(() => database.collection(collection).where(query).remove())
  return v.parse(removed, answer).stats.removed
}

class DuplicateKey extends Error {}

// Seen from the SDK as an error whose text carries MongoDB's own: E11000 duplicate key.
const DUPLICATE = /E11000|duplicate key/i

/** Whatever goes wrong between us and the database may be over when it is tried again. */
async function ask(request: () => unknown): Promise<unknown> {
  try {
    return await request()
  } catch (error) {
    const words = error instanceof Error ? error.message : JSON.stringify(error)
    if (DUPLICATE.test(words)) throw new DuplicateKey(words)
    console.error(`database: ${words}`)
    throw new Failure('UNAVAILABLE')
  }
}
