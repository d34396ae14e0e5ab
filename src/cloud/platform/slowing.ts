import * as v from 'valibot'
import type { Call } from './call'
import { Failure } from './failure'
import { command } from './sdk'
import { secrets } from './secrets'
import { FORGOTTEN_AFTER, remembered, waitFor, WINDOW, type Heat, type Tries } from './slowing-rule'
import { find, insert, remove, update } from './store'

export interface Guess {
  /** What the code is for: wrong ones are counted apart for each. */
  purpose: string
  call: Pick<Call, 'openid' | 'now'>
  /** What it is said to open, for instance a receipt number. */
  about?: string
  /** The one sentence for everything that is not right. */
  sentence: string
  /** Where it was typed, when that is one place. */
  field?: string
}

const triesRecord = v.object({ _id: v.string(), wrong: v.number(), at: v.date(), version: v.number() })
type TriesRecord = v.InferOutput<typeof triesRecord>

const ATTEMPTS = 5

/**
 * Looks whether a code is right, no more often than the caller may guess. The try is counted before anyone looks, in one
 * conditional update, so that many at once are no way around it; what was right is taken off again.
 * @param look what the code opens; `undefined` when it opens nothing
 * @throws Failure RATE_LIMITED without looking; NOT_FOUND when it opens nothing, whatever the reason
 */
export async function guess<T>(guessed: Guess, look: () => Promise<T | undefined>): Promise<T> {
  const taken = await take(guessed)
  let opened: T | undefined
  try {
    opened = await look()
  } catch (error) {
    await giveBack(taken)
    throw error
  }
  if (opened === undefined) {
    await heatUp(guessed)
    const { field, sentence } = guessed
    throw new Failure('NOT_FOUND', sentence, field === undefined ? {} : { fields: { [field]: sentence } })
  }
  await giveBack(taken)
  return opened
}

interface Taken {
  id: string
  before: Tries
  version: number
}

/** @throws Failure RATE_LIMITED */
async function take(guessed: Guess): Promise<Taken> {
  const { now } = guessed.call
  const ids = idsOf(guessed)
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const known = await read(Object.values(ids))
    const own = known.get(ids.person)
    const heat: Heat = { subject: known.get(ids.subject)?.wrong ?? 0, overall: known.get(ids.overall)?.wrong ?? 0 }
    const wait = waitFor(own, heat, now)
    if (wait > 0) throw slowed(wait)
    const before = { wrong: remembered(own, now), at: own?.at ?? now }
    const version = (own?.version ?? 0) + 1
    const counted = { wrong: before.wrong + 1, at: now, version, forgetAt: later(now, FORGOTTEN_AFTER) }
    const done = own
      ? (await update('tries', { _id: ids.person, version: own.version }, { set: counted })) === 1
      : (await insert('tries', { _id: ids.person, schemaVersion: 1, ...counted })) === 'inserted'
    if (done) return { id: ids.person, before, version }
  }
  // Only who tries many at once loses that often.
  throw slowed(0)
}

async function read(ids: string[]): Promise<Map<string, TriesRecord>> {
  const raw = await find('tries', { _id: command.in(ids) }, { limit: ids.length })
  return new Map(raw.map((document) => v.parse(triesRecord, document)).map((record) => [record._id, record]))
}

/** As if it had not been tried; when another try came in between, that one stays. */
async function giveBack({ id, before, version }: Taken): Promise<void> {
  const asBefore = { set: { ...before, version: version + 1 } }
  if ((await update('tries', { _id: id, version }, asBefore)) === 0) {
    await update('tries', { _id: id }, { increase: { wrong: -1, version: 1 } })
  }
}

/** Counts a wrong code for all. Failing to is no reason to answer anything else. */
async function heatUp(guessed: Guess): Promise<void> {
  const { now } = guessed.call
  const { subject, overall } = idsOf(guessed)
  const counters = [
    [subject, WINDOW.subject],
    [overall, WINDOW.overall],
  ] as const
  try {
    for (const [id, window] of counters) {
      const more = () => update('tries', { _id: id }, { increase: { wrong: 1, version: 1 }, set: { at: now } })
      if ((await more()) === 1) continue
      const first = { _id: id, schemaVersion: 1, wrong: 1, at: now, version: 1, forgetAt: later(now, window) }
      if ((await insert('tries', first)) === 'exists') await more()
    }
  } catch (error) {
    console.error(`wrong codes are not counted: ${String(error)}`)
  }
}

/** No person and no number stands in the database: the ids are keyed hashes. Those of all change with their window. */
function idsOf({ purpose, about = '', call }: Guess) {
  const hash = (...parts: string[]) => secrets().hash('tries', purpose, ...parts)
  const windowOf = (length: number) => String(Math.floor(call.now.getTime() / length))
  return {
    person: hash('person', call.openid),
    subject: hash('subject', about, windowOf(WINDOW.subject)),
    overall: hash('overall', windowOf(WINDOW.overall)),
  }
}

function later(at: Date, milliseconds: number): Date {
  return new Date(at.getTime() + milliseconds)
}

function slowed(wait: number): Failure {
  const minutes = Math.max(1, Math.ceil(wait / 60_000))
  return new Failure('RATE_LIMITED', `输错的次数有点多，请 ${minutes} 分钟后再试`)
}

/** Throws away what no longer slows anybody. */
export async function forgetTries(now: Date): Promise<void> {
  await remove('tries', { forgetAt: command.lt(now) })
}
