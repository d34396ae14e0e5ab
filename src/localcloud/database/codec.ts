import { BSONRegExp, EJSON } from 'bson'

import { invalidParameter } from './errors'
import { isPlainObject, type Document } from './values'

/** Wraps a string that SQLite's text functions could not hold faithfully (a NUL inside). */
const RAW_STRING = '$string'

/**
 * Reads one Extended JSON text from the wire. `$tcb_server_date` becomes the server's time plus its offset, regular
 * expressions become RegExp, lone surrogates become U+FFFD (BSON is UTF-8).
 */
export function parseWire(text: unknown, now: number): unknown {
  if (typeof text !== 'string') throw invalidParameter('expected a string of Extended JSON')
  let parsed: unknown
  try {
    parsed = EJSON.parse(text)
  } catch {
    throw invalidParameter('not Extended JSON')
  }
  return revive(parsed, now)
}

/** `parseWire` where only a document makes sense. */
export function parseWireDocument(text: unknown, now: number): Document {
  const value = parseWire(text, now)
  if (!isPlainObject(value)) throw invalidParameter('expected a document')
  return value
}

function revive(value: unknown, now: number): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\ufffd')
  if (Array.isArray(value)) return value.map((item) => revive(item, now))
  if (value instanceof BSONRegExp) return toRegExp(value.pattern, value.options)
  if (!isPlainObject(value)) return value
  const serverDate = value['$tcb_server_date']
  if (isPlainObject(serverDate)) {
    const offset = serverDate['offset']
    return new Date(now + (typeof offset === 'number' ? offset : 0))
  }
  const result: Document = {}
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') throw invalidParameter('a field may not be called __proto__')
    result[key] = revive(item, now)
  }
  return result
}

/** MongoDB knows the options i, m, s, x; the SDK passes a JavaScript expression's flags on as they are. */
function toRegExp(pattern: string, options: string): RegExp {
  try {
    return new RegExp(pattern, [...new Set(options)].filter((flag) => 'imsu'.includes(flag)).join(''))
  } catch {
    throw invalidParameter(`Regular expression is invalid: ${pattern}`)
  }
}

/** Canonical Extended JSON for the SDK, types kept. */
export function toWire(document: unknown): string {
  return EJSON.stringify(document, { relaxed: false })
}

/**
 * The stored form: JSON in which SQLite's text order is MongoDB's order for strings, safe integers and dates. Dates are
 * fixed-width (relaxed Extended JSON drops `.000`); everything SQLite could misread is wrapped in an object.
 */
export function encodeStored(value: unknown): string {
  return JSON.stringify(toStored(value))
}

function toStored(value: unknown): unknown {
  if (value === undefined) return null
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return value.includes('\0') ? { [RAW_STRING]: value } : value
  if (typeof value === 'number') return storedNumber(value)
  if (Array.isArray(value)) return value.map(toStored)
  if (value instanceof Date) return storedDate(value)
  if (isPlainObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toStored(item)]))
  const ejson: unknown = EJSON.serialize({ value: value }, { relaxed: false })
  return isPlainObject(ejson) ? ejson['value'] : null
}

function storedNumber(value: number): unknown {
  const exact = Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value))
  return exact ? value : { $numberDouble: String(value) }
}

function storedDate(value: Date): unknown {
  const text = Number.isNaN(value.getTime()) ? '' : value.toISOString()
  return text.length === 24 ? { $date: text } : { $date: { $numberLong: String(value.getTime()) } }
}

/** Reads a stored document back; the inverse of `encodeStored`. */
export function decodeStored(text: string): Document {
  const value: unknown = JSON.parse(text)
  const document = text.includes('"$') ? fromStored(value) : value
  if (!isPlainObject(document)) throw new Error('a stored document is damaged')
  return document
}

function fromStored(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromStored)
  if (!isPlainObject(value)) return value
  const date = value['$date']
  if (typeof date === 'string') return new Date(date)
  if (typeof value[RAW_STRING] === 'string') return value[RAW_STRING]
  const keys = Object.keys(value)
  if (keys[0]?.startsWith('$')) {
    const parsed: unknown = EJSON.deserialize(value)
    return parsed instanceof BSONRegExp ? toRegExp(parsed.pattern, parsed.options) : parsed
  }
  for (const key of keys) value[key] = fromStored(value[key])
  return value
}
