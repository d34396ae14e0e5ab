import { createHash } from 'node:crypto'

import type Database from 'libsql'

import { decodeStored } from './codec'
import { ElementIndex } from './elements'
import { duplicateKey } from './errors'
import { rankSql, UNORDERED, valueSql } from './index-sql'
import { terminalsAt } from './paths'
import { planQuery, type IndexDefinition, type Plan } from './plan'
import type { SortField } from './sorting'
import { indexKey } from './constraints'
import { isPlainObject, type Document } from './values'

/** A row as stored: the identity and the JSON. */
export type Row = { id: string; json: string }

type ChangeListener = (collection: string, id: string, before: string | undefined) => void

/** A page that goes on after a cursor also meets the rows at the cursor. */
const SPARE_ROWS = 8
const PORTION_GROWTH = 4
const ALL = 1_000_000_000

const ID_INDEX: IndexDefinition = { name: '_id_', fields: [{ field: '_id', order: 1 }] }

/** One collection: a table of JSON documents, an expression index for each declared one. */
export class CollectionTable {
  private readonly indexes: IndexDefinition[] = [ID_INDEX]
  private readonly uniqueNames = new Map<string, IndexDefinition>()
  /** Fields that held a value the indexes do not order; once true it stays, since forgetting would need a recount. */
  private readonly unordered = new Set<string>()
  private readonly elements = new Map<string, ElementIndex>()
  private readonly statements

  constructor(
    private readonly db: Database.Database,
    readonly name: string,
    private readonly table: string,
    private readonly onChange: ChangeListener,
  ) {
    db.exec(
      `CREATE TABLE IF NOT EXISTS ${table}(seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, doc TEXT NOT NULL)`,
    )
    this.createIndex(ID_INDEX)
    this.statements = {
      get: db.prepare(`SELECT doc FROM ${table} WHERE id = ?`).raw(),
      insert: db.prepare(`INSERT INTO ${table}(id, doc) VALUES (?, ?)`),
      replace: db.prepare(`UPDATE ${table} SET doc = ? WHERE id = ?`),
      remove: db.prepare(`DELETE FROM ${table} WHERE id = ?`),
      count: db.prepare(`SELECT count(*) FROM ${table}`).raw(),
      clear: db.prepare(`DELETE FROM ${table}`),
    }
  }

  /** Declares an index; on a table with documents this reads them all once. */
  addIndex(index: IndexDefinition): void {
    this.createIndex(index)
    this.indexes.push(index)
    for (const { field, each } of index.fields) {
      if (each && !this.elements.has(field)) this.elements.set(field, new ElementIndex(this.db, field, this.table))
    }
  }

  hasUniqueIndex(): boolean {
    return this.uniqueNames.size > 0
  }

  get(id: string): string | undefined {
    const row = this.statements.get.get(id)
    return Array.isArray(row) && typeof row[0] === 'string' ? row[0] : undefined
  }

  count(): number {
    const row = this.statements.count.get()
    return Array.isArray(row) ? Number(row[0]) : 0
  }

  insert(id: string, json: string, document: Document): void {
    this.onChange(this.name, id, this.get(id))
    this.noteUnordered(document)
    this.guard(document, () => this.statements.insert.run(id, json))
  }

  replace(id: string, json: string, document: Document): void {
    this.onChange(this.name, id, this.get(id))
    this.noteUnordered(document)
    this.guard(document, () => this.statements.replace.run(json, id))
  }

  remove(id: string): void {
    this.onChange(this.name, id, this.get(id))
    this.statements.remove.run(id)
  }

  clear(): void {
    this.statements.clear.run()
    this.unordered.clear()
  }

  plan(query: Document, sort: SortField[]): Plan {
    const plan = planQuery(query, sort, this.indexes, this.unordered)
    const terms = [...this.elements.values()].flatMap((elements) => elements.terms(query))
    if (terms.length === 0) return plan
    const found = terms.map(({ sql }) => sql).join(' AND ')
    return {
      ...plan,
      where: plan.where === '' ? `WHERE ${found}` : `${plan.where} AND ${found}`,
      parameters: [...plan.parameters, ...terms.flatMap(({ parameters }) => parameters)],
    }
  }

  /**
   * The rows a plan fetches, in growing portions: the caller may stop at any time, and no statement is left half read
   * (libsql cannot reset one, and it would hold the log file open).
   */
  *candidates(plan: Plan, expected: number): Generator<Row> {
    const sql = `SELECT id, doc FROM ${this.table} ${plan.where} ${plan.orderBy} LIMIT ? OFFSET ?`
    const statement = this.db.prepare(sql).raw()
    let size = Number.isFinite(expected) ? expected + SPARE_ROWS : ALL
    for (let offset = 0; ; size *= PORTION_GROWTH) {
      const rows = statement.all(...plan.parameters, size, offset)
      for (const row of rows) {
        if (Array.isArray(row) && typeof row[0] === 'string' && typeof row[1] === 'string')
          yield { id: row[0], json: row[1] }
      }
      if (rows.length < size) return
      offset += rows.length
    }
  }

  private createIndex(index: IndexDefinition): void {
    const columns = index.fields.flatMap(({ field, order }) => {
      const suffix = order === 1 ? 'ASC' : 'DESC'
      return [`${rankSql(field)} ${suffix}`, `${valueSql(field)} ${suffix}`]
    })
    if (!index.unique && !index.fields.some(({ field }) => field === '_id')) {
      const suffix = index.fields.at(-1)?.order === -1 ? 'DESC' : 'ASC'
      columns.push(`${rankSql('_id')} ${suffix}`, `${valueSql('_id')} ${suffix}`)
    }
    const definition = `ON ${this.table}(${columns.join(', ')})`
    const name = `i_${this.table}_${createHash('sha256')
      .update(definition + String(index.unique))
      .digest('hex')
      .slice(0, 16)}`
    this.db.exec(`CREATE ${index.unique ? 'UNIQUE' : ''} INDEX IF NOT EXISTS ${name} ${definition}`)
    if (index.unique) this.uniqueNames.set(name, index)
    for (const { field } of index.fields) this.findUnordered(field)
  }

  private findUnordered(field: string): void {
    const found = this.db
      .prepare(`SELECT 1 FROM ${this.table} WHERE ${rankSql(field)} = ${UNORDERED} LIMIT 1`)
      .raw()
      .get()
    if (found !== undefined) this.unordered.add(field)
  }

  private noteUnordered(document: Document): void {
    for (const { fields } of this.indexes) {
      for (const { field } of fields) {
        if (!this.unordered.has(field) && !isOrdered(document, field)) this.unordered.add(field)
      }
    }
  }

  /** Turns SQLite's unique violation into MongoDB's E11000, naming the index as the schema does. */
  private guard(document: Document, run: () => unknown): void {
    try {
      run()
    } catch (error) {
      if (!(error instanceof Error) || !error.message.includes('UNIQUE constraint failed')) throw error
      const broken = [...this.uniqueNames].find(([sqlName]) => error.message.includes(sqlName))?.[1] ?? ID_INDEX
      const keys = broken.fields.map(
        ({ field }) => `${field}: ${JSON.stringify(terminalsAt(document, field)[0] ?? null)}`,
      )
      throw duplicateKey(this.name, broken.name, `{ ${keys.join(', ')} }`)
    }
  }
}

/** True when the index expressions put this field where MongoDB would: exactly one value, of an ordered kind. */
function isOrdered(document: Document, field: string): boolean {
  let holder: unknown = document
  for (const part of field.split('.')) {
    if (Array.isArray(holder)) return false
    holder = isPlainObject(holder) ? holder[part] : undefined
  }
  return indexKey(holder) !== undefined && !(typeof holder === 'number' && !Number.isInteger(holder))
}

/** Reads a row's document. */
export function documentOf(row: Row): Document {
  return decodeStored(row.json)
}
