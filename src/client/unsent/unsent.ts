import { useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { forget, recall, remember } from '../device/storage'

/** What was written without a signal (待发): it waits on the phone, and goes into the box once there is one. */

/** A photo, or a recording, that is in the cloud already, or one that waits on the phone. */
const file = v.union([
  v.object({ fileID: v.string() }),
  v.object({ kept: v.string(), type: v.string(), bytes: v.number() }),
])
export type UnsentPhoto = v.InferOutput<typeof file>

const unsent = v.object({
  /** Whatever happens, it lands in the box once. */
  requestId: v.string(),
  /** What is asked for, without its photos and recording; read anew when it is sent. */
  input: v.looseObject({ workstationId: v.string(), text: v.string() }),
  photos: v.array(file),
  voice: v.optional(v.object({ seconds: v.number(), file })),
  /** What people know it by. */
  workstation: v.string(),
  topicName: v.string(),
  at: v.string(),
  /** Why it was not taken in yet, where that is not for want of a signal; it goes by itself later on. */
  delay: v.optional(v.string()),
  /** Why it cannot go as it is: a person has to look at it. */
  problem: v.optional(v.string()),
})
export type Unsent = v.InferOutput<typeof unsent>

const stored = v.pipe(v.string(), v.parseJson(), v.array(unsent))
const KEY = 'unsent'

const listeners = new Set<() => void>()
let known: { raw: string | undefined; items: readonly Unsent[] } = { raw: undefined, items: [] }

/** Everything that waits, the oldest first. */
export function allUnsent(): readonly Unsent[] {
  const raw = recall(KEY)
  if (raw !== known.raw) {
    const read = v.safeParse(stored, raw)
    known = { raw, items: read.success ? read.output : [] }
  }
  return known.items
}

/** @returns whether it outlives the app */
export function putAside(item: Unsent): boolean {
  return store([...allUnsent().filter(({ requestId }) => requestId !== item.requestId), item])
}

export function changeUnsent(requestId: string, part: Partial<Unsent>): void {
  store(allUnsent().map((item) => (item.requestId === requestId ? { ...item, ...part } : item)))
}

export function dropUnsent(requestId: string): void {
  store(allUnsent().filter((item) => item.requestId !== requestId))
}

function store(items: readonly Unsent[]): boolean {
  if (items.length === 0) forget(KEY)
  const lasts = items.length === 0 || remember(KEY, JSON.stringify(items))
  listeners.forEach((listen) => listen())
  return lasts
}

/** Everything that waits, for a page that shows it. */
export function useUnsent(): readonly Unsent[] {
  return useSyncExternalStore(
    (listen) => {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
    allUnsent,
    allUnsent,
  )
}
