/** True for a field of the object's own: what its prototype has does not count. */
export function hasOwn(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name)
}

/** Reads a field of something that came from outside; undefined when it is no object or has no such field. */
export function field(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && hasOwn(value, name) ? Reflect.get(value, name) : undefined
}

/** The list, or an empty one. */
export function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : []
}

/** The fields of an object, or none. */
export function record(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** Parses JSON; undefined when it is none. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
