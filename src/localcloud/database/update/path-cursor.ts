import { hasOwn } from '../../json'
import { requestFailed } from '../errors'
import { isArrayIndex } from '../paths'
import { isPlainObject, type Document } from '../values'

/** A place in a document that can be read, written and removed, whether its holder is an object or an array. */
export type Place = { get: () => unknown; exists: () => boolean; set: (value: unknown) => void; unset: () => void }

/** MongoDB pads an array up to the index written, but not without end. */
const MAX_PADDING = 1_500_000

/**
 * Finds the place `path` names. With `create`, missing objects on the way are made; a scalar or null on the way is an
 * error, as in MongoDB (code 28, PathNotViable). Without, `undefined` when the way ends early.
 */
export function placeAt(document: Document, path: string, create: boolean): Place | undefined {
  const parts = path.split('.')
  const last = parts.pop()
  if (last === undefined || [...parts, last].some((part) => part === '')) {
    throw requestFailed(`The update path '${path}' contains an empty field name, which is not allowed.`)
  }
  if ([...parts, last].includes('__proto__')) throw requestFailed(`the local cloud stores no field called __proto__`)
  let holder: unknown = document
  let holderName = ''
  for (const part of parts) {
    const place = placeIn(holder, part, holderName, create)
    if (place === undefined) return undefined
    if (!place.exists()) {
      if (!create) return undefined
      place.set({})
    }
    holder = place.get()
    holderName = part
  }
  return placeIn(holder, last, holderName, create)
}

function placeIn(holder: unknown, part: string, holderName: string, create: boolean): Place | undefined {
  if (isPlainObject(holder)) return objectPlace(holder, part)
  if (Array.isArray(holder) && isArrayIndex(part)) return arrayPlace(holder, Number(part))
  if (!create) return undefined
  throw requestFailed(`Cannot create field '${part}' in element {${holderName}: ${JSON.stringify(holder)}}`)
}

function objectPlace(holder: Document, key: string): Place {
  return {
    get: () => (hasOwn(holder, key) ? holder[key] : undefined),
    exists: () => hasOwn(holder, key),
    set: (value) => {
      holder[key] = value
    },
    unset: () => {
      delete holder[key]
    },
  }
}

function arrayPlace(holder: unknown[], index: number): Place {
  return {
    get: () => holder[index],
    exists: () => index < holder.length,
    set: (value) => {
      if (index - holder.length > MAX_PADDING) throw requestFailed(`can't backfill more than ${MAX_PADDING} elements`)
      while (holder.length < index) holder.push(null)
      holder[index] = value
    },
    // MongoDB keeps an array's length: the element becomes null.
    unset: () => {
      if (index < holder.length) holder[index] = null
    },
  }
}
