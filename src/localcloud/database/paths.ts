import { hasOwn } from '../json'
import { isPlainObject } from './values'

const ARRAY_INDEX = /^(0|[1-9]\d*)$/

export function isArrayIndex(part: string): boolean {
  return ARRAY_INDEX.test(part)
}

/**
 * Every value a query condition on `path` looks at: the values found, each array's elements as well, `undefined` where
 * the path leads nowhere. Arrays on the way are entered, one level, as MongoDB does.
 */
export function valuesAt(document: unknown, path: string): unknown[] {
  const found = terminalsAt(document, path)
  return found.flatMap((value) => (Array.isArray(value) ? [value, ...value] : [value]))
}

/** As `valuesAt`, without the elements of the last array: what `$size` and sorting look at. */
export function terminalsAt(document: unknown, path: string): unknown[] {
  const found: unknown[] = []
  walk(document, path.split('.'), 0, found)
  return found.length > 0 ? found : [undefined]
}

function walk(value: unknown, parts: string[], depth: number, found: unknown[]): void {
  const part = parts[depth]
  if (part === undefined) {
    found.push(value)
  } else if (Array.isArray(value)) {
    if (isArrayIndex(part) && Number(part) < value.length) walk(value[Number(part)], parts, depth + 1, found)
    for (const item of value) if (isPlainObject(item)) walk(item, parts, depth, found)
  } else if (isPlainObject(value) && hasOwn(value, part)) {
    walk(value[part], parts, depth + 1, found)
  } else {
    found.push(undefined)
  }
}
