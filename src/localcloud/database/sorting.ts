import { invalidParameter } from './errors'
import { terminalsAt } from './paths'
import { compareValues, isPlainObject } from './values'

export type SortField = { field: string; order: 1 | -1 }

/** Reads `{field: 1 | -1, …}`; the order of the keys is the order of importance. */
export function sortSpecification(order: unknown): SortField[] {
  if (!isPlainObject(order)) throw invalidParameter('the sort order must be an object')
  return Object.entries(order).map(([field, direction]) => {
    if (direction !== 1 && direction !== -1) throw invalidParameter('a sort direction must be 1 or -1')
    return { field, order: direction }
  })
}

/** A sorted copy; equal documents keep their order. */
export function sortDocuments<T>(documents: T[], specification: SortField[]): T[] {
  return documents
    .map((document) => ({ document, keys: specification.map((field) => sortKey(document, field)) }))
    .sort((a, b) => {
      for (const [i, { order }] of specification.entries()) {
        const result = compareValues(a.keys[i], b.keys[i])
        if (result !== 0) return result * order
      }
      return 0
    })
    .map(({ document }) => document)
}

/** An array sorts by its smallest element upwards, by its largest downwards; an empty one below null. */
function sortKey(document: unknown, { field, order }: SortField): unknown {
  const keys = terminalsAt(document, field).flatMap((value) => (Array.isArray(value) ? value : [value]))
  return keys.reduce((best, key) => (compareValues(key, best) * order < 0 ? key : best), keys[0])
}
