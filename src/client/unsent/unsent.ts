import { useSyncExternalStore } from 'react'
import * as v from 'valibot'
import { onStoredElsewhere } from '../device/stored-elsewhere'
import { forget, recall, remember } from '../device/storage'
import type { KeptPhotos } from '../ui'

/** What was written without a signal (待发): it waits on the phone, and goes once there is one. */

/** A suggestion, more for one that is in the box, a slip that an officer copied, a visit that one made. */
export const WHATS = ['suggestion', 'supplement', 'intake', 'visit'] as const
export type What = (typeof WHATS)[number]

/** The slip itself is one photo of its own: only the desk sees it. */
const paper = v.optional(v.boolean())
/** A photo, or a recording, that is in the cloud already, or one that waits on the phone. */
const file = v.union([
  v.object({ fileID: v.string(), paper }),
  v.object({ kept: v.string(), type: v.string(), bytes: v.number(), paper }),
])
export type UnsentPhoto = v.InferOutput<typeof file>

const unsent = v.object({
  what: v.optional(v.picklist(WHATS), 'suggestion'),
  /** Whatever happens, it lands in the box once. */
  requestId: v.string(),
  /** What is asked for, without its photos and recording; read anew when it is sent. */
  input: v.looseObject({
    id: v.optional(v.string()),
    workstationId: v.optional(v.string()),
    text: v.optional(v.string()),
    note: v.optional(v.string()),
  }),
  photos: v.array(file),
  voice: v.optional(v.object({ seconds: v.number(), file })),
  /** What people know it by. */
  workstation: v.string(),
  topicName: v.string(),
  /** When it was written, by the server's clock as far as it is known. */
  at: v.string(),
  /** A visit on which a problem was found: it is to be entered once the visit is recorded. */
  toEnter: v.optional(v.boolean()),
  /** Why it was not taken in yet, where that is not for want of a signal; it goes by itself later on. */
  delay: v.optional(v.string()),
  /** Why it cannot go as it is: a person has to look at it. */
  problem: v.optional(v.string()),
  /** It has gone, and what came of it is still to be used: the slip to hand over, the problem to enter. */
  sent: v.optional(v.object({ id: v.string(), number: v.optional(v.string()) })),
})
export type Unsent = v.InferOutput<typeof unsent>

const stored = v.pipe(v.string(), v.parseJson(), v.array(unsent))
const KEY = 'unsent'

const listeners = new Set<() => void>()
let known: { raw: string | undefined; items: readonly Unsent[] } = { raw: undefined, items: [] }

/** Everything that waits, the oldest first. It is this person's: storage keeps people apart. */
export function allUnsent(): readonly Unsent[] {
  const raw = recall(KEY)
  if (raw !== known.raw) {
    const read = v.safeParse(stored, raw)
    known = { raw, items: read.success ? read.output : [] }
  }
  return known.items
}

export function findUnsent(requestId: string): Unsent | undefined {
  return allUnsent().find((item) => item.requestId === requestId)
}

/** What was written, in its writer's words. */
export function wordsOf({ input }: Unsent): string {
  return input.text ?? input.note ?? ''
}

/** Its photos as a draft keeps them; `slips`: of those that are the slip itself, or of the others only. */
export function photosOf({ photos }: Unsent, slips?: boolean): KeptPhotos {
  return photos
    .filter(({ paper: slip = false }) => slips === undefined || slip === slips)
    .map((photo) => {
      if ('fileID' in photo) return { fileID: photo.fileID, path: '' }
      const { kept, type, bytes } = photo
      return { kept, type, bytes }
    })
}

/** Still on the phone only. */
export function waits({ sent }: Unsent): boolean {
  return sent === undefined
}

/** @returns whether it outlives the app */
export function putAside(item: Unsent): boolean {
  return store([...allUnsent().filter(({ requestId }) => requestId !== item.requestId), item])
}

/** @returns whether that outlives the app */
export function changeUnsent(requestId: string, part: Partial<Unsent>): boolean {
  return store(allUnsent().map((item) => (item.requestId === requestId ? { ...item, ...part } : item)))
}

/** @returns whether that outlives the app */
export function dropUnsent(requestId: string): boolean {
  return store(allUnsent().filter((item) => item.requestId !== requestId))
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
      const stop = onStoredElsewhere(KEY, listen)
      return () => {
        listeners.delete(listen)
        stop()
      }
    },
    allUnsent,
    allUnsent,
  )
}
