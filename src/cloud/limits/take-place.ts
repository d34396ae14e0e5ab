import * as v from 'valibot'
import type { Limits } from '@/contract/settings/limits'
import { shanghaiDay } from '../platform/clock'
import { Failure } from '../platform/failure'
import { command } from '../platform/sdk'
import { secrets } from '../platform/secrets'
import { find, insert, remove, update } from '../platform/store'
import { fullFor, fullSentence, HOUR, type Full } from './rule'

/**
 * How many suggestions are taken in. Each of a person's takes one of the day's places: a document of its own, whose id is
 * a keyed hash of person, day and place. Nothing in two of them, and no count, says that they are one person's, so what
 * was sent in anonymously does not meet what was sent in by name. A place once taken cannot be taken twice, and nobody
 * tries one before knowing all those before it, so many at once get no more than they may.
 */

const DAY = 24 * HOUR

const placeRecord = v.object({ _id: v.string(), at: v.date(), mark: v.string() })

interface Asked {
  openid: string
  /** The case it is for: the same one again has its place already. */
  caseId: string
  boardId?: string
  /** Of the workstation, for what cannot wait. */
  phone: string
  limits: Limits
  now: Date
}

/**
 * @returns gives the place back: for what turns out to have been put in on another day
 * @throws Failure RATE_LIMITED when the person, or the board, has no place left
 */
export async function takePlace(asked: Asked): Promise<() => Promise<void>> {
  const { boardId, limits, now } = asked
  const place = await takePersonal(asked)
  if (place === 'taken before') return () => Promise.resolve()
  const leave = async () => {
    seen.delete(placesOf(asked)[0] ?? '')
    await remove('limits', { _id: place })
  }
  if (boardId === undefined) return leave
  if (await takeAtBoard(boardId, limits, now)) {
    return async () => {
      await leave()
      const { _id, hour } = boardPlace(boardId, now)
      await update('limits', { _id }, { increase: { [hour]: -1 } })
    }
  }
  // What was refused does not count.
  await leave()
  const until = new Date((Math.floor(now.getTime() / HOUR) + 1) * HOUR)
  throw limited({ of: 'boardHour', until }, asked)
}

/** @returns the id of the place */
async function takePersonal(asked: Asked): Promise<string> {
  const { limits, now } = asked
  const mark = secrets().hash('limit mark', asked.caseId)
  const ids = placesOf(asked)
  const [first = ''] = ids
  // Most people have put nothing in today, and who has is mostly known here: the next place is tried without looking.
  let known: Known = seen.get(first) ?? new Map()
  let looked = false
  // Every further round another got one.
  for (let round = 0; round <= limits.personDay + 1; round += 1) {
    const taken = [...known.values()]
    if (taken.some((other) => other.mark === mark)) return 'taken before'
    const full = fullFor(
      taken.map(({ at }) => at),
      limits,
      now,
    )
    const free = ids.find((id) => !known.has(id))
    if (!full && free !== undefined) {
      const forgetAt = new Date(now.getTime() + 2 * DAY)
      const taking = await insert('limits', { _id: free, schemaVersion: 1, at: now, mark, forgetAt })
      if (taking === 'inserted') {
        remember(first, new Map(known).set(free, { _id: free, at: now, mark }))
        return free
      }
    } else if (looked) throw limited(full ?? { of: 'personDay', until: 'tomorrow' }, asked)
    // Nobody is turned away by what is only remembered: a place may have been given back.
    known = await knownAmong(ids)
    looked = true
    remember(first, known)
  }
  throw new Failure('UNAVAILABLE')
}

type Known = Map<string, v.InferOutput<typeof placeRecord>>

async function knownAmong(ids: readonly string[]): Promise<Known> {
  const raw = await find('limits', { _id: command.in([...ids]) }, { limit: ids.length })
  return new Map(raw.map((document) => v.parse(placeRecord, document)).map((record) => [record._id, record]))
}

/** Taken places this process has met, by a person's first one of the day: it only saves requests. Being wrong costs two, once. */
const seen = new Map<string, Known>()
const MOST_REMEMBERED = 1000

function remember(first: string, known: Known): void {
  if (seen.size >= MOST_REMEMBERED) seen.clear()
  seen.set(first, known)
}

function placesOf({ openid, limits, now }: Asked): string[] {
  const day = shanghaiDay(now)
  return Array.from({ length: limits.personDay }, (_, place) =>
    secrets().hash('limit', 'person', openid, day, String(place)),
  )
}

const HOURS = 'hours'

function hourKey(now: Date): string {
  return `h${Math.floor(now.getTime() / HOUR)}`
}

/** A document a board and day, which counts by the hour of the clock. */
function boardPlace(boardId: string, now: Date): { _id: string; hour: string } {
  return { _id: `board-${boardId}-${shanghaiDay(now)}`, hour: `${HOURS}.${hourKey(now)}` }
}

/** One conditional update; the first of a day makes the document. */
async function takeAtBoard(boardId: string, limits: Limits, now: Date): Promise<boolean> {
  const { _id, hour } = boardPlace(boardId, now)
  const notFull = command.or({ [hour]: command.lt(limits.boardHour) }, { [hour]: command.exists(false) })
  const one = async () => (await update('limits', command.and([{ _id }, notFull]), { increase: { [hour]: 1 } })) === 1
  if (await one()) return true
  const forgetAt = new Date(now.getTime() + 2 * DAY)
  const first = { _id, schemaVersion: 1, [HOURS]: { [hourKey(now)]: 1 }, forgetAt }
  return (await insert('limits', first)) === 'inserted' || one()
}

function limited(full: Full, { now, phone }: Asked): Failure {
  return new Failure('RATE_LIMITED', fullSentence(full, now, phone))
}

/** Throws away what no longer counts. */
export async function forgetPlaces(now: Date): Promise<void> {
  await remove('limits', { forgetAt: command.lt(now) })
}
