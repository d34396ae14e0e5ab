import { Failure } from './failure'
import { command } from './sdk'

/** A place in a list that is sorted by an instant and then by id: where the next page begins. */
export interface Place {
  at: Date
  id: string
}

export function cursorOf(place: Place): string {
  return `${place.at.getTime()}.${place.id}`
}

const CHANGED = '列表已经变了，请从头再看'

export function unknownCursor(): Failure {
  return new Failure('INVALID_INPUT', CHANGED, { fields: { cursor: CHANGED } })
}

/** @throws Failure INVALID_INPUT for a cursor we did not give */
export function placeOf(cursor: string): Place {
  const [, millis, id] = /^(-?\d{1,15})\.([a-z0-9-]{1,128})$/.exec(cursor) ?? []
  if (millis === undefined || id === undefined) throw unknownCursor()
  return { at: new Date(Number(millis)), id }
}

/**
 * What comes after a place, newest first. Never by skipping: that would cost more with every page.
 * @param idField what the place names, where the document's own id must not be known
 */
export function beforePlace(field: string, cursor: string | undefined, idField = '_id'): object[] {
  if (cursor === undefined) return []
  const { at, id } = placeOf(cursor)
  return [command.or({ [field]: command.lt(at) }, { [field]: at, [idField]: command.lt(id) })]
}

/** What comes after a place, oldest first. */
export function afterPlace(field: string, cursor: string | undefined): object[] {
  if (cursor === undefined) return []
  const { at, id } = placeOf(cursor)
  return [command.or({ [field]: command.gt(at) }, { [field]: at, _id: command.gt(id) })]
}

/** A place in a list that is sorted by a number, the largest first, and then by id. */
interface CountPlace {
  count: number
  id: string
}

/** What comes after a place in such a list. @throws Failure INVALID_INPUT for a cursor we did not give */
export function beforeCount(field: string, cursor: string | undefined): object[] {
  if (cursor === undefined) return []
  const { at, id } = placeOf(cursor)
  const count = at.getTime()
  return [command.or({ [field]: command.lt(count) }, { [field]: count, _id: command.lt(id) })]
}

export function pageByCount<T>(
  read: T[],
  limit: number,
  place: (item: T) => CountPlace,
): { page: T[]; nextCursor?: string } {
  return pageOf(read, limit, (item) => ({ at: new Date(place(item).count), id: place(item).id }))
}

/** Cuts a page off what was read one further than needed. */
export function pageOf<T>(read: T[], limit: number, place: (item: T) => Place): { page: T[]; nextCursor?: string } {
  const page = read.slice(0, limit)
  const last = page.at(-1)
  return read.length > limit && last !== undefined ? { page, nextCursor: cursorOf(place(last)) } : { page }
}
