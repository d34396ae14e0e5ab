import { WAITING } from '../audit/waiting'
import { readSettings } from '../settings/current'
import { carryAll } from '../suggestion/relay'
import { command } from '../platform/sdk'
import { find, update } from '../platform/store'
import { readSuggestion } from '../suggestion/record'
import { nextTry, PATIENCE_MS } from './patience'
import { readOutboxRecord, type OutboxRecord } from './record'
import { sendMessage } from './send'

const BATCH = 50
/** A case may bring hundreds along that follow it. The messages have their time too, and the next run goes on. */
const RELAY_MS = 25_000
/** Longer than the function may run, so that a message is never taken by two. */
const LEASE_MS = 90_000
/** So often what became of a message is written down before it is left to the next run, which would send it again. */
const FINISH_ATTEMPTS = 8

export interface Delivery {
  relayed: number
  sent: number
  refused: number
  failed: number
  /** Cases or messages this run could not deal with; they are in the log, and the others went on. */
  skipped: number
}

/** Relays events that an act could not relay itself, then sends what is due, oldest first. */
export async function deliverOutbox(now: Date): Promise<Delivery> {
  // What follows others moves deadlines too, and counts the district's own days like every call.
  await readSettings()
  const delivery: Delivery = { relayed: 0, sent: 0, refused: 0, failed: 0, skipped: 0 }
  const pending = { order: [['pendingSince', 'asc']] as const, limit: BATCH }
  const began = Date.now()
  for (const raw of await find('suggestions', { pendingSince: command.lte(now) }, pending)) {
    if (Date.now() - began > RELAY_MS) break
    await oneByOne(delivery, async () => {
      await carryAll(readSuggestion(raw))
      delivery.relayed += 1
    })
  }
  for (const { collection, carry } of WAITING) {
    for (const raw of await find(collection, { pendingSince: command.lte(now) }, pending)) {
      await oneByOne(delivery, async () => {
        await carry(raw)
        delivery.relayed += 1
      })
    }
  }
  for (const raw of await waiting(now)) {
    await oneByOne(delivery, () => deliver(readOutboxRecord(raw), now, delivery))
  }
  return delivery
}

/** One that cannot be read or written must not stop the others. */
async function oneByOne(delivery: Delivery, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    delivery.skipped += 1
    console.error(error)
  }
}

async function waiting(now: Date): Promise<unknown[]> {
  const oldestFirst = { order: [['tryAt', 'asc']] as const, limit: BATCH }
  const queued = await find('outbox', { state: 'queued', tryAt: command.lte(now) }, oldestFirst)
  // Taken by a run that never said what became of it: WeChat takes one message a consent, so sending again is safe there.
  const abandoned = await find('outbox', { state: 'sending', leasedUntil: command.lte(now) }, oldestFirst)
  return [...queued, ...abandoned]
}

async function deliver(item: OutboxRecord, now: Date, delivery: Delivery): Promise<void> {
  if (!(await take(item, now))) return
  const result = await sendMessage(item)
  delivery[result] += 1
  await writeDown(() => (result === 'failed' ? release(item, now) : finish(item, result)))
}

/** One conditional update: of two timers running at once only one gets the message. */
async function take(item: OutboxRecord, now: Date): Promise<boolean> {
  const taken = await update(
    'outbox',
    { _id: item._id, state: item.state, attempts: item.attempts },
    { set: { state: 'sending', leasedUntil: new Date(now.getTime() + LEASE_MS) }, increase: { attempts: 1 } },
  )
  return taken === 1
}

/** Tried again later and later; given up, for a person to look at, when that has gone on for a day. */
async function release(item: OutboxRecord, now: Date): Promise<void> {
  // From the first failure on: the time in which no timer ran does not count against it.
  const failingSince = item.failingSince ?? now
  const state = now.getTime() - failingSince.getTime() >= PATIENCE_MS ? 'dead' : 'queued'
  const tryAt = nextTry(now, item.attempts)
  await update('outbox', { _id: item._id }, { set: { state, failingSince, tryAt, leasedUntil: undefined } })
}

/** What is done needs no person any more. */
async function finish(item: OutboxRecord, state: 'sent' | 'refused'): Promise<void> {
  await update('outbox', { _id: item._id }, { set: { state, leasedUntil: undefined, sealedTo: undefined } })
}

/** The message is out: that it is must not be lost to one failing write. */
async function writeDown(write: () => Promise<void>): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await write()
      return
    } catch (error) {
      if (attempt >= FINISH_ATTEMPTS) throw error
    }
  }
}
