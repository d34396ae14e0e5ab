import * as v from 'valibot'
import { find, type FindOptions } from '../platform/store'
import { recipient } from '../suggestion/record'
import { safety } from './record'

/** What carries photos that are looked at: cases with what residents gave, consultations with what staff show. */
export const HOLDERS = ['suggestions', 'consultations'] as const
type Collection = (typeof HOLDERS)[number]

const stored = v.object({
  _id: v.string(),
  safety: v.optional(safety),
  photosDueAt: v.optional(v.date()),
  recipient: v.optional(recipient),
})
const FIELDS = Object.keys(stored.entries)

/** The part of it that looking at photos needs. */
export type Holder = v.InferOutput<typeof stored> & { collection: Collection }

export function readHolder(collection: Collection, raw: unknown): Holder {
  return { ...v.parse(stored, raw), collection }
}

/** @returns what `readHolder` reads, one by one: what cannot be read must not stop the others */
export function findHolders(collection: Collection, query: object, options: FindOptions): Promise<unknown[]> {
  return find(collection, query, { ...options, fields: FIELDS })
}
