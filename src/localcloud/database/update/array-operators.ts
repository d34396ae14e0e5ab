import { requestFailed } from '../errors'
import { compileQuery } from '../matcher'
import { sortDocuments, sortSpecification } from '../sorting'
import { compareValues, isPlainObject, sameValue, type Document } from '../values'
import { typeName, type UpdateOperator } from './field-operators'
import { placeAt, type Place } from './path-cursor'

export const arrayOperators: Record<string, UpdateOperator> = {
  $push: push,
  $addToSet: (document, path, operand) => {
    const { place, items } = arrayFor('$addToSet', document, path)
    const additions = isPlainObject(operand) && '$each' in operand ? eachOf('$addToSet', operand) : [operand]
    for (const item of additions) if (!items.some((present) => sameValue(present, item))) items.push(item)
    place.set(items)
  },
  $pop: (document, path, operand) => {
    if (operand !== 1 && operand !== -1) throw requestFailed(`$pop expects 1 or -1, found: ${JSON.stringify(operand)}`)
    const items = existingArray('$pop', document, path)
    if (operand === 1) items?.pop()
    else items?.shift()
  },
  $pull: (document, path, operand) => removeWhere('$pull', document, path, pullCondition(operand)),
  $pullAll: (document, path, operand) => {
    if (!Array.isArray(operand))
      throw requestFailed(`$pullAll requires an array argument but was given a ${typeName(operand)}`)
    removeWhere('$pullAll', document, path, (item) => operand.some((unwanted) => sameValue(item, unwanted)))
  },
}

function push(document: Document, path: string, operand: unknown): void {
  const { place, items } = arrayFor('$push', document, path)
  if (!isPlainObject(operand) || !('$each' in operand)) {
    items.push(operand)
    place.set(items)
    return
  }
  for (const key of Object.keys(operand)) {
    if (!['$each', '$position', '$slice', '$sort'].includes(key))
      throw requestFailed(`Unrecognized clause in $push: ${key}`)
  }
  const position = integerClause('$position', operand['$position'])
  const slice = integerClause('$slice', operand['$slice'])
  items.splice(position ?? items.length, 0, ...eachOf('$push', operand))
  const sorted = operand['$sort'] === undefined ? items : sortItems(items, operand['$sort'])
  place.set(slice === undefined ? sorted : slice < 0 ? sorted.slice(slice) : sorted.slice(0, slice))
}

function sortItems(items: unknown[], order: unknown): unknown[] {
  if (order === 1 || order === -1) return [...items].sort((a, b) => compareValues(a, b) * order)
  return sortDocuments(items, sortSpecification(order))
}

function integerClause(name: string, value: unknown): number | undefined {
  if (value === undefined) return undefined
  if (typeof value !== 'number' || !Number.isInteger(value)) {
    throw requestFailed(`The value for ${name} must be an integer value, not of type: ${typeName(value)}`)
  }
  return value
}

function eachOf(operator: string, operand: Document): unknown[] {
  const each = operand['$each']
  if (!Array.isArray(each))
    throw requestFailed(`The argument to $each in ${operator} must be an array but it was of type ${typeName(each)}`)
  return each
}

/** An object is a condition on object elements, operators a condition on the element, anything else the element. */
function pullCondition(operand: unknown): (item: unknown) => boolean {
  if (operand instanceof RegExp) return (item) => typeof item === 'string' && operand.test(item)
  if (!isPlainObject(operand)) return (item) => sameValue(item, operand)
  if (Object.keys(operand).some((key) => key.startsWith('$') && key !== '$or' && key !== '$and' && key !== '$nor')) {
    const matches = compileQuery({ item: operand })
    return (item) => matches({ item })
  }
  const matches = compileQuery(operand)
  return (item) => isPlainObject(item) && matches(item)
}

function removeWhere(name: string, document: Document, path: string, unwanted: (item: unknown) => boolean): void {
  const items = existingArray(name, document, path)
  if (items === undefined) return
  const kept = items.filter((item) => !unwanted(item))
  items.splice(0, items.length, ...kept)
}

function arrayFor(name: string, document: Document, path: string): { place: Place; items: unknown[] } {
  const place = placeAt(document, path, true)
  if (place === undefined) throw requestFailed(`Cannot apply ${name} to '${path}'`)
  const current = place.exists() ? place.get() : []
  if (!Array.isArray(current)) throw notAnArray(name, path, current)
  return { place, items: [...current] }
}

function existingArray(name: string, document: Document, path: string): unknown[] | undefined {
  const place = placeAt(document, path, false)
  if (!place?.exists()) return undefined
  const current = place.get()
  if (!Array.isArray(current)) throw notAnArray(name, path, current)
  return current
}

function notAnArray(name: string, path: string, value: unknown): Error {
  const reason: Record<string, string> = {
    $push: `The field '${path}' must be an array but is of type ${typeName(value)}`,
    $addToSet: `Cannot apply $addToSet to non-array field. Field named '${path}' has non-array type ${typeName(value)}`,
    $pop: `Path '${path}' contains an element of non-array type '${typeName(value)}'`,
  }
  return requestFailed(
    reason[name] ?? `Cannot apply ${name} to a non-array value: '${path}' is of type ${typeName(value)}`,
  )
}
