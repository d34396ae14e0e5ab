import * as v from 'valibot'
import { command } from '../platform/sdk'
import { findById, insert, remove, update } from '../platform/store'

/** Who has a case open: one short-lived document a case, by its id. It leaves no trace anywhere else. */

const onlooker = v.object({ name: v.string(), since: v.date(), at: v.date(), writing: v.boolean() })
type Onlooker = v.InferOutput<typeof onlooker>

const presenceRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  at: v.date(),
  /** By the key of the member. */
  people: v.record(v.string(), onlooker),
})

/** Who was seen there within this time still looks; clients say so every 30 seconds while they do. */
const GONE_AFTER_MS = 75_000
/** So long a word of presence holds before it is written again: asking more often costs no more writes. */
const FRESH_MS = 25_000

interface Presence {
  /** Whether there is a document to write to. */
  written: boolean
  /** Those who have the case open, by member key. */
  here: Readonly<Record<string, Onlooker>>
}

export async function presenceAt(caseId: string, now: Date): Promise<Presence> {
  const raw = await findById('presence', caseId)
  if (raw === undefined) return { written: false, here: {} }
  const here = Object.entries(v.parse(presenceRecord, raw).people).filter(([, { at }]) => isHere(at, now))
  return { written: true, here: Object.fromEntries(here) }
}

function isHere(at: Date, now: Date): boolean {
  return now.getTime() - at.getTime() < GONE_AFTER_MS
}

/** Writes down that a member looks, unless that was written just now and says the same. */
export async function writePresence(
  caseId: string,
  key: string,
  member: { name: string; writing: boolean },
  { written, here }: Presence,
  now: Date,
): Promise<void> {
  const own = here[key]
  if (own?.writing === member.writing && now.getTime() - own.at.getTime() < FRESH_MS) return
  const looks = { ...member, since: own?.since ?? now, at: now }
  const first = { _id: caseId, schemaVersion: 1, at: now, people: { [key]: looks } }
  // Two may begin to look at once: then one of them finds the other's document.
  if (!written && (await insert('presence', first)) === 'inserted') return
  await update('presence', { _id: caseId }, { set: { at: now, [`people.${key}`]: looks } })
}

const HOUR = 3_600_000

/** Throws away what nobody has looked at for an hour. */
export function forgetPresence(now: Date): Promise<number> {
  return remove('presence', { at: command.lt(new Date(now.getTime() - HOUR)) })
}
