/** A value inside a document: what JSON holds, plus Date, RegExp and the BSON classes. */
export type Document = Record<string, unknown>

/** True for a plain object: not an array, a Date, a RegExp or a BSON class. */
export function isPlainObject(value: unknown): value is Document {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * MongoDB's order of types, lowest first; null and missing are one type.
 * https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/
 */
export function typeRank(value: unknown): number {
  if (value === undefined || value === null) return 1
  if (typeof value === 'number' || typeof value === 'bigint') return 2
  if (typeof value === 'string') return 3
  if (isPlainObject(value)) return 4
  if (Array.isArray(value)) return 5
  if (typeof value === 'boolean') return 8
  if (value instanceof Date) return 9
  if (value instanceof RegExp) return 11
  return 6
}

/**
 * Orders two values as MongoDB does: by type, then by value. Strings by code point (UTF-8 bytes), objects by their
 * fields in stored order, arrays element by element, NaN below every number.
 */
export function compareValues(a: unknown, b: unknown): number {
  const rank = typeRank(a)
  if (rank !== typeRank(b)) return rank - typeRank(b)
  if (rank === 1) return 0
  if (typeof a === 'number' && typeof b === 'number') return compareNumbers(a, b)
  if (typeof a === 'string' && typeof b === 'string') return compareStrings(a, b)
  if (typeof a === 'boolean' && typeof b === 'boolean') return Number(a) - Number(b)
  if (a instanceof Date && b instanceof Date) return compareNumbers(a.getTime(), b.getTime())
  if (Array.isArray(a) && Array.isArray(b)) return compareArrays(a, b)
  if (isPlainObject(a) && isPlainObject(b)) return compareObjects(a, b)
  return compareStrings(String(a), String(b))
}

export function sameValue(a: unknown, b: unknown): boolean {
  return compareValues(a, b) === 0
}

function compareNumbers(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(b)) - Number(Number.isNaN(a))
  return a < b ? -1 : a > b ? 1 : 0
}

/** UTF-16 order differs from UTF-8 order only where a surrogate meets a unit above the surrogates. */
function compareStrings(a: string, b: string): number {
  const length = Math.min(a.length, b.length)
  for (let i = 0; i < length; i++) {
    const x = a.charCodeAt(i)
    const y = b.charCodeAt(i)
    if (x === y) continue
    const xSurrogate = x >= 0xd800 && x <= 0xdfff
    const ySurrogate = y >= 0xd800 && y <= 0xdfff
    if (xSurrogate !== ySurrogate && x >= 0xd800 && y >= 0xd800) return xSurrogate ? 1 : -1
    return x - y
  }
  return a.length - b.length
}

function compareArrays(a: unknown[], b: unknown[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const order = compareValues(a[i], b[i])
    if (order !== 0) return order
  }
  return a.length - b.length
}

function compareObjects(a: Document, b: Document): number {
  const left = Object.entries(a)
  const right = Object.entries(b)
  for (let i = 0; i < Math.min(left.length, right.length); i++) {
    const [leftKey, leftValue] = left[i] ?? []
    const [rightKey, rightValue] = right[i] ?? []
    const order =
      typeRank(leftValue) - typeRank(rightValue) ||
      compareStrings(leftKey ?? '', rightKey ?? '') ||
      compareValues(leftValue, rightValue)
    if (order !== 0) return order
  }
  return left.length - right.length
}
