import type Database from 'libsql'

import { assertIndexField } from './index-sql'
import { isPlainObject, type Document } from './values'

/**
 * The elements of an array field, each with the rows that hold it: what MongoDB's index on such a field is. Kept by
 * triggers, so that no way of writing can pass them by. Strings only; all else is left to the query itself.
 */
export class ElementIndex {
  private readonly name: string

  constructor(
    db: Database.Database,
    private readonly field: string,
    table: string,
  ) {
    assertIndexField(field)
    this.name = `e_${table}_${field.replace(/\./g, '_')}`
    const isNew = db.prepare(`SELECT 1 FROM sqlite_master WHERE name = ?`).raw().get(this.name) === undefined
    const path = `'$.${field}'`
    const element = `CASE each.type WHEN 'text' THEN each.value ELSE ${WRAPPED} END`
    const from = (doc: string) => `json_each(${doc}, ${path}) AS each WHERE each.type IN ('text', 'object')`
    const add = `INSERT OR IGNORE INTO ${this.name} SELECT ${element}, new.seq FROM ${from('new.doc')}`
    const remove = `DELETE FROM ${this.name} WHERE seq = old.seq AND element IN (SELECT ${element} FROM ${from('old.doc')})`
    const changed = `json_extract(old.doc, ${path}) IS NOT json_extract(new.doc, ${path})`
    db.exec(`
      CREATE TABLE IF NOT EXISTS ${this.name}(element TEXT NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY(element, seq)) WITHOUT ROWID;
      CREATE TRIGGER IF NOT EXISTS ${this.name}_i AFTER INSERT ON ${table} BEGIN ${add}; END;
      CREATE TRIGGER IF NOT EXISTS ${this.name}_d AFTER DELETE ON ${table} BEGIN ${remove}; END;
      CREATE TRIGGER IF NOT EXISTS ${this.name}_u AFTER UPDATE OF doc ON ${table} WHEN ${changed} BEGIN ${remove}; ${add}; END;
    `)
    if (isNew) db.exec(`INSERT OR IGNORE INTO ${this.name} SELECT ${element}, seq FROM ${table}, ${from('doc')}`)
  }

  /** Conditions in SQL, weaker than the query or equal to it: the rows that hold the elements it surely demands. */
  terms(query: Document): { sql: string; parameters: string[] }[] {
    return demands(query, this.field).map(({ sql, parameters }) => ({
      sql: `seq IN (SELECT seq FROM ${this.name} WHERE ${sql})`,
      parameters,
    }))
  }
}

type Demand = { sql: string; parameters: string[] }

function demands(query: Document, field: string): Demand[] {
  return Object.entries(query).flatMap(([key, operand]) => {
    if (key === '$and' && Array.isArray(operand))
      return operand.filter(isPlainObject).flatMap((part) => demands(part, field))
    return key === field ? demandsOf(operand) : []
  })
}

function demandsOf(operand: unknown): Demand[] {
  if (isIndexed(operand)) return [{ sql: 'element = ?', parameters: [operand] }]
  if (!isPlainObject(operand)) return []
  return Object.entries(operand).flatMap(([operator, value]): Demand[] => {
    if (operator === '$eq') return isIndexed(value) ? demandsOf(value) : []
    if (operator === '$all') return Array.isArray(value) ? value.filter(isIndexed).flatMap(demandsOf) : []
    if (operator === '$in') return oneOf(value)
    return operator === '$elemMatch' && isPlainObject(value) ? range(value) : []
  })
}

function oneOf(values: unknown): Demand[] {
  if (!Array.isArray(values) || values.length === 0 || !values.every(isIndexed)) return []
  return [{ sql: `element IN (${values.map(() => '?').join(',')})`, parameters: values }]
}

/** Stands for a string that is not stored as text, for a NUL in it: where a range is asked for, it may be within. */
const WRAPPED = "x'00'"

const BOUNDS: Partial<Record<string, string>> = { $gt: '>', $gte: '>=', $lt: '<', $lte: '<=', $eq: '=' }

/** What one and the same element must be. */
function range(conditions: Document): Demand[] {
  const bounds = Object.entries(conditions).flatMap(([operator, value]) => {
    const sign = BOUNDS[operator]
    return sign !== undefined && isIndexed(value) ? [{ sql: `element ${sign} ?`, value }] : []
  })
  if (bounds.length === 0) return []
  const within = bounds.map(({ sql }) => sql).join(' AND ')
  return [{ sql: `((${within}) OR element = ${WRAPPED})`, parameters: bounds.map(({ value }) => value) }]
}

/** A string with a NUL is not stored as text. */
function isIndexed(value: unknown): value is string {
  return typeof value === 'string' && !value.includes('\0')
}
