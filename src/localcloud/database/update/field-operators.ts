import { requestFailed } from '../errors'
import { compareValues, isPlainObject, type Document } from '../values'
import { placeAt } from './path-cursor'

/** Changes the document in place: one operator on one path. */
export type UpdateOperator = (document: Document, path: string, operand: unknown) => void

export const fieldOperators: Record<string, UpdateOperator> = {
  $set: (document, path, operand) => placeAt(document, path, true)?.set(operand),
  $unset: (document, path) => placeAt(document, path, false)?.unset(),
  $inc: (document, path, operand) => arithmetic('$inc', document, path, operand, 0, (a, b) => a + b),
  $mul: (document, path, operand) => arithmetic('$mul', document, path, operand, 0, (a, b) => a * b),
  $min: (document, path, operand) => extreme(document, path, operand, (order) => order < 0),
  $max: (document, path, operand) => extreme(document, path, operand, (order) => order > 0),
  $rename: rename,
  $bit: bit,
}

/** A missing field counts as `missing`: `$inc` sets the amount, `$mul` sets 0. */
function arithmetic(
  name: string,
  document: Document,
  path: string,
  operand: unknown,
  missing: number,
  compute: (a: number, b: number) => number,
): void {
  if (typeof operand !== 'number') {
    const verb = name === '$inc' ? 'increment' : 'multiply'
    throw requestFailed(`Cannot ${verb} with non-numeric argument: {${path}: ${JSON.stringify(operand)}}`)
  }
  const place = placeAt(document, path, true)
  if (place === undefined) return
  const current = place.exists() ? place.get() : missing
  if (typeof current !== 'number') {
    throw requestFailed(
      `Cannot apply ${name} to a value of non-numeric type. {_id: ${JSON.stringify(document['_id'])}} has the field '${path}' of non-numeric type ${typeName(current)}`,
    )
  }
  place.set(compute(current, operand))
}

function extreme(document: Document, path: string, operand: unknown, wins: (order: number) => boolean): void {
  const place = placeAt(document, path, true)
  if (place === undefined) return
  if (!place.exists() || wins(compareValues(operand, place.get()))) place.set(operand)
}

function rename(document: Document, path: string, operand: unknown): void {
  if (typeof operand !== 'string') throw requestFailed(`The 'to' field for $rename must be a string: ${path}`)
  refuseArrayOnTheWay(document, path)
  refuseArrayOnTheWay(document, operand)
  const source = placeAt(document, path, false)
  if (!source?.exists()) return
  const value = source.get()
  source.unset()
  placeAt(document, operand, true)?.set(value)
}

function refuseArrayOnTheWay(document: Document, path: string): void {
  let holder: unknown = document
  for (const part of path.split('.').slice(0, -1)) {
    holder = isPlainObject(holder) ? holder[part] : undefined
    if (Array.isArray(holder)) {
      throw requestFailed(`The field '${path}' of $rename cannot be an array element: '${part}' is an array`)
    }
  }
}

function bit(document: Document, path: string, operand: unknown): void {
  if (!isPlainObject(operand)) throw requestFailed('The $bit modifier must be an object')
  const place = placeAt(document, path, true)
  if (place === undefined) return
  let current = place.exists() ? place.get() : 0
  for (const [name, mask] of Object.entries(operand)) {
    if (!isInteger(current) || !isInteger(mask))
      throw requestFailed(`Cannot apply $bit to a value of non-integral type: ${path}`)
    if (name === 'and') current &= mask
    else if (name === 'or') current |= mask
    else if (name === 'xor') current ^= mask
    else throw requestFailed(`The $bit modifier only supports 'and', 'or', and 'xor', not '${name}'`)
  }
  place.set(current)
}

function isInteger(value: unknown): value is number {
  return Number.isInteger(value)
}

export function typeName(value: unknown): string {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  return value instanceof Date ? 'date' : typeof value
}
