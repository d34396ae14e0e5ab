import { isPlainObject, typeRank, type Document } from './values'

/** A value as the index expressions of `index-sql.ts` hold it: type rank and comparable scalar. */
export type IndexKey = { rank: number; value: string | number }

type Bound = { value: string | number; inclusive: boolean }

/** What a query surely demands of one field, if the field holds no array: a few points or one range of one type. */
export type Constraint =
  | { kind: 'points'; rank: number; points: (string | number)[] }
  | { kind: 'range'; rank: number; low?: Bound; high?: Bound }

export type Constraints = Map<string, Constraint>

/** The index form of a value; `undefined` for values the index does not order (objects, NaN, NUL in a string…). */
export function indexKey(value: unknown): IndexKey | undefined {
  if (value === undefined || value === null) return { rank: 1, value: 0 }
  if (typeof value === 'number') return Number.isSafeInteger(Math.trunc(value)) ? { rank: 2, value } : undefined
  if (typeof value === 'string') return value.includes('\0') ? undefined : { rank: 3, value }
  if (typeof value === 'boolean') return { rank: 8, value: Number(value) }
  if (!(value instanceof Date) || Number.isNaN(value.getTime())) return undefined
  const text = value.toISOString()
  return text.length === 24 ? { rank: typeRank(value), value: JSON.stringify({ $date: text }) } : undefined
}

/**
 * Reads from a query the conditions SQL may check first. Always weaker than the query or equal to it: what is not
 * understood (`$ne`, `$regex`, `$not`…) is left out, and the query itself decides on every row that comes back.
 */
export function constraintsOf(query: Document): Constraints {
  const result: Constraints = new Map()
  for (const [key, operand] of Object.entries(query)) {
    if (key === '$and') for (const part of branches(operand)) addAll(result, constraintsOf(part))
    else if (key === '$or') addAll(result, hullOf(branches(operand).map(constraintsOf)))
    else if (!key.startsWith('$')) for (const constraint of fieldConstraints(operand)) add(result, key, constraint)
  }
  return result
}

/** What of the first `$or` of a query has to hold: one of these. Empty when it has none. */
export function alternatives(query: Document): Document[] {
  if ('$or' in query) return branches(query['$or'])
  return (
    branches(query['$and'])
      .map(alternatives)
      .find(({ length }) => length > 0) ?? []
  )
}

function branches(operand: unknown): Document[] {
  return Array.isArray(operand) ? operand.filter(isPlainObject) : []
}

function fieldConstraints(operand: unknown): Constraint[] {
  const operators = isPlainObject(operand) ? Object.entries(operand) : []
  if (!operators.some(([name]) => name.startsWith('$'))) return points([operand])
  return operators.flatMap(([name, value]) => {
    if (name === '$eq') return points([value])
    if (name === '$in') return Array.isArray(value) ? points(value) : []
    return rangeOf(name, value)
  })
}

function points(values: unknown[]): Constraint[] {
  const keys = values.map(indexKey)
  const rank = keys[0]?.rank
  if (rank === undefined || !keys.every((key) => key?.rank === rank)) return []
  return [{ kind: 'points', rank, points: [...new Set(keys.flatMap((key) => (key ? [key.value] : [])))] }]
}

function rangeOf(operator: string, operand: unknown): Constraint[] {
  const key = indexKey(operand)
  if (key === undefined || key.rank === 1) return []
  const bound = { value: key.value, inclusive: operator.endsWith('e') }
  if (operator === '$gt' || operator === '$gte') return [{ kind: 'range', rank: key.rank, low: bound }]
  if (operator === '$lt' || operator === '$lte') return [{ kind: 'range', rank: key.rank, high: bound }]
  return []
}

function addAll(into: Constraints, from: Constraints): void {
  for (const [field, constraint] of from) add(into, field, constraint)
}

/** Both hold: keep the points if there are any, tighten two ranges of one type, else keep the first. */
function add(into: Constraints, field: string, next: Constraint): void {
  const known = into.get(field)
  if (known === undefined || (known.kind === 'range' && next.kind === 'points')) into.set(field, next)
  else if (known.kind === 'range' && next.kind === 'range' && known.rank === next.rank) {
    into.set(field, { ...known, low: tighter(known.low, next.low, 1), high: tighter(known.high, next.high, -1) })
  }
}

function tighter(a: Bound | undefined, b: Bound | undefined, direction: 1 | -1): Bound | undefined {
  if (a === undefined || b === undefined) return a ?? b
  const order = compareKeys(a.value, b.value) * direction
  if (order === 0) return a.inclusive ? b : a
  return order > 0 ? a : b
}

/** One of the branches holds: for fields every branch constrains, a range (or the points) that covers them all. */
function hullOf(alternatives: Constraints[]): Constraints {
  const [first, ...rest] = alternatives
  const result: Constraints = new Map()
  for (const [field, start] of first ?? []) {
    const hull = rest.reduce<Constraint | undefined>((sofar, branch) => cover(sofar, branch.get(field)), start)
    if (hull !== undefined) result.set(field, hull)
  }
  return result
}

function cover(a: Constraint | undefined, b: Constraint | undefined): Constraint | undefined {
  if (a === undefined || b === undefined || a.rank !== b.rank) return undefined
  if (a.kind === 'points' && b.kind === 'points') return { ...a, points: [...new Set([...a.points, ...b.points])] }
  const [left, right] = [asRange(a), asRange(b)]
  return { kind: 'range', rank: a.rank, low: looser(left.low, right.low, 1), high: looser(left.high, right.high, -1) }
}

function asRange(constraint: Constraint): { low?: Bound; high?: Bound } {
  if (constraint.kind === 'range') return constraint
  const sorted = [...constraint.points].sort(compareKeys)
  const [low, high] = [sorted[0], sorted.at(-1)]
  if (low === undefined || high === undefined) return {}
  return { low: { value: low, inclusive: true }, high: { value: high, inclusive: true } }
}

function looser(a: Bound | undefined, b: Bound | undefined, direction: 1 | -1): Bound | undefined {
  if (a === undefined || b === undefined) return undefined
  const order = compareKeys(a.value, b.value) * direction
  if (order === 0) return a.inclusive ? a : b
  return order < 0 ? a : b
}

/** Keys of one rank are all numbers or all strings; strings in SQLite's order, which is that of their UTF-8 bytes. */
function compareKeys(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return Buffer.compare(Buffer.from(String(a)), Buffer.from(String(b)))
}
