import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import { encodeStored } from '../database/codec'
import type { Store } from '../database/store'
import { isPlainObject, type Document } from '../database/values'
import { encodeChecked } from '../database/writing'
import { field } from '../json'

/** Inserts the built demo district, if there is one. Returns the number of documents. */
export async function seedDemo(
  store: Store,
  folder: string,
  now: number,
  env: Record<string, string>,
): Promise<number> {
  const entry = join(folder, 'demo', 'index.js')
  if (!existsSync(entry)) return 0
  const module: unknown = createRequire(entry)(entry)
  const make = field(module, 'demoDistrict')
  if (typeof make !== 'function') throw new Error(`${entry} exports no demoDistrict`)
  const district: unknown = await Reflect.apply(make, undefined, [{ now: new Date(now), env }])
  if (!isPlainObject(district)) throw new Error('demoDistrict gave no collections')
  return store.atomically(() =>
    Object.entries(district).reduce((count, [name, documents]) => count + insertAll(store, name, documents), 0),
  )
}

function insertAll(store: Store, collection: string, documents: unknown): number {
  if (!Array.isArray(documents)) throw new Error(`demoDistrict: ${collection} is not a list`)
  const table = store.collection(collection)
  for (const document of documents.map(asDocument)) {
    table.insert(encodeStored(document['_id']), encodeChecked(document), document)
  }
  return documents.length
}

function asDocument(value: unknown): Document {
  if (!isPlainObject(value) || value['_id'] === undefined) throw new Error('demoDistrict: every document needs an _id')
  return value
}
