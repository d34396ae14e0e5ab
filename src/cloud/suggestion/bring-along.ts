import { command } from '../platform/sdk'
import { secrets } from '../platform/secrets'
import { find, update } from '../platform/store'
import { followingStep, matters, mustHaveSeen } from './following'
import { afterStep } from './life'
import { readSuggestion, type EventRecord, type SuggestionRecord } from './record'
import { findSuggestion, writeStep } from './stored'

const PAGE = 100
/** So many side by side: each is a few requests, one after another. */
const ABREAST = 8
/** Longer than any way of one case: it may go from lead to lead, and lose a race now and then. */
const ROUNDS = 20

/** Carries what an act left behind: its own events. */
type Relay = (record: SuggestionRecord) => Promise<void>

/**
 * Brings the cases along that follow one (并案), after an act on it that matters to them. Each is one atomic act of its own,
 * so it does not matter how often this is begun, or where it was cut off.
 * @param most so many cases at a time
 * @returns `more` when some are left for another time
 * @throws Failure UNAVAILABLE
 */
export async function bringAlong(
  lead: SuggestionRecord,
  event: EventRecord,
  most: number,
  relay: Relay,
): Promise<'more' | void> {
  if (lead.merges === 0 || !matters(event.act)) return
  const behind = { 'lead.id': lead._id, state: 'merged', 'lead.seen': command.lt(mustHaveSeen(lead.timeline)) }
  const failed: unknown[] = []
  for (let left = most; ;) {
    const page = await find('suggestions', behind, { limit: Math.min(PAGE, left) })
    for (let first = 0; first < page.length; first += ABREAST) {
      const some = page.slice(first, first + ABREAST)
      const ended = await Promise.allSettled(
        some.map(async (raw) => {
          await catchUp(readSuggestion(raw), relay, lead)
        }),
      )
      failed.push(...ended.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : [])))
    }
    // One that cannot be read or written does not stop the others, and is tried again with them.
    if (failed.length > 0) throw failed[0]
    if (page.length < Math.min(PAGE, left)) return
    left -= page.length
    if (left <= 0) return 'more'
  }
}

/**
 * Lets a merged case do whatever follows from what happened to its lead.
 * @param known its lead, where it has been read already
 * @returns the case as it is then
 */
export async function catchUp(
  record: SuggestionRecord,
  relay: Relay,
  known?: SuggestionRecord,
): Promise<SuggestionRecord> {
  let now = record
  let lead = known
  for (let round = 0; round < ROUNDS; round += 1) {
    if (now.state !== 'merged' || !now.lead) return now
    if (lead?._id !== now.lead.id) lead = await findSuggestion(now.lead.id)
    const key = secrets().hash('following', now._id, String(now.version))
    const step = followingStep(now, lead, { key, digest: key })
    if (!step) return now
    if ('entry' in step && (await writeStep(now, step))) {
      now = afterStep(now, step)
      await relay(now)
    } else {
      if (!('entry' in step)) await passOver(now, step.seen)
      now = await findSuggestion(now._id)
    }
  }
  return now
}

/** No act, so no version: only how far it has followed. */
async function passOver({ _id, version }: SuggestionRecord, seen: number): Promise<void> {
  await update('suggestions', { _id, version }, { set: { 'lead.seen': seen } })
}
