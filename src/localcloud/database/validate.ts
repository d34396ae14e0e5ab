import { requestFailed } from './errors'
import { isPlainObject, type Document } from './values'

/** MongoDB's limits: 16 MB a document, 100 levels of nesting (180 on the server; drivers stop at 100). */
const MAX_BYTES = 16 * 1024 * 1024
const MAX_DEPTH = 100

/** Refuses what MongoDB refuses to store. */
export function validateDocument(document: Document, encoded: string): void {
  if (encoded.length > MAX_BYTES / 4 && Buffer.byteLength(encoded) > MAX_BYTES) {
    throw requestFailed(
      `object to insert too large. size in bytes: ${Buffer.byteLength(encoded)}, max size: ${MAX_BYTES}`,
    )
  }
  validateFields(document, '', 1)
}

/** An `_id` is anything but an array, a regular expression or missing. */
export function validateId(id: unknown): void {
  if (id === undefined || Array.isArray(id) || id instanceof RegExp) {
    throw requestFailed("The '_id' value cannot be of type array, regex or undefined")
  }
}

function validateFields(value: unknown, path: string, depth: number): void {
  if (depth > MAX_DEPTH) throw requestFailed('document exceeds the maximum nested depth')
  if (Array.isArray(value)) {
    for (const [i, item] of value.entries()) validateFields(item, `${path}.${i}`, depth + 1)
  } else if (isPlainObject(value)) {
    for (const [key, item] of Object.entries(value)) {
      const name = path === '' ? key : `${path}.${key}`
      if (key.startsWith('$')) {
        throw requestFailed(`The dollar ($) prefixed field '${key}' in '${name}' is not valid for storage.`)
      }
      if (key.includes('\0')) throw requestFailed(`Key ${JSON.stringify(key)} must not contain null bytes`)
      validateFields(item, name, depth + 1)
    }
  }
}
