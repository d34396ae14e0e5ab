import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { assertIndexField } from '../database/index-sql'
import type { IndexDefinition } from '../database/plan'
import type { CollectionSchema } from '../database/store'
import type { FunctionRule } from '../functions/deployed'
import { field, list, record } from '../json'

/** What `dist/cloud/schema.json` says: collections with indexes, function and storage rules, the outbox collection. */
export type Schema = {
  collections: CollectionSchema[]
  functions: ReadonlyMap<string, FunctionRule>
  outbox: string | undefined
  /** Where clients may put new files: prefixes of cloud paths, each ending in a slash. */
  clientsMayCreate: string[]
}

/** Reads and checks the built schema; index fields are checked here because they reach SQL text. */
export function loadSchema(folder: string): Schema {
  const schema: unknown = JSON.parse(readFileSync(join(folder, 'schema.json'), 'utf8'))
  const outbox = field(schema, 'outbox')
  return {
    collections: list(field(schema, 'collections')).map(parseCollection),
    functions: new Map(
      Object.entries(record(field(schema, 'functions'))).map(([name, rule]) => [name, parseRule(rule)]),
    ),
    outbox: typeof outbox === 'string' ? outbox : undefined,
    clientsMayCreate: list(field(field(schema, 'storage'), 'clientsMayCreate')).map(parsePrefix),
  }
}

function parseCollection(value: unknown): CollectionSchema {
  return { name: text(field(value, 'name')), indexes: list(field(value, 'indexes')).map(parseIndex) }
}

function parseIndex(value: unknown): IndexDefinition {
  const fields = list(field(value, 'fields')).map((item) => {
    const name = text(field(item, 'field'))
    assertIndexField(name)
    const order = field(item, 'order') === -1 ? (-1 as const) : (1 as const)
    return { field: name, order, ...(field(item, 'each') === true ? { each: true } : {}) }
  })
  if (fields.length === 0) throw new Error('schema.json: an index without fields')
  return { name: text(field(value, 'name')), fields, unique: field(value, 'unique') === true }
}

function parseRule(value: unknown): FunctionRule {
  const [timer, http, message] = [field(value, 'timer'), field(value, 'http'), field(value, 'message')]
  return {
    public: field(value, 'public') === true,
    timer: typeof timer === 'string' ? timer : undefined,
    http: typeof http === 'string' ? http : undefined,
    message: typeof message === 'string' ? message : undefined,
  }
}

function parsePrefix(value: unknown): string {
  const prefix = text(value)
  if (!prefix.endsWith('/')) throw new Error(`schema.json: the storage prefix ${prefix} does not end in a slash`)
  return prefix
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new Error('schema.json: a name is missing')
  return value
}
