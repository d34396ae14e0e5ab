import { carryAll } from '../platform/relay'
import { command } from '../platform/sdk'
import { find, update } from '../platform/store'
import { readSuggestion } from '../suggestion/record'
import { readOutboxRecord, type OutboxRecord } from './record'
import { sendMessage } from './send'

const BATCH = 50
/** A message is tried so often; then it stays as `dead`, for a person to look at. */
const ATTEMPTS = 5
/** Longer than the function may run, so that a message is never taken by two. */
const LEASE_MS = 90_000

export interface Delivery {
  relayed: number
  sent: number
  refused: number
  failed: number
}

/** Relays events that an act could not relay itself, then sends what is queued, oldest first. */
export async function deliverOutbox(now: Date): Promise<Delivery> {
  const relayed = await relayPending(now)
  const delivery = { relayed, sent: 0, refused: 0, failed: 0 }
  for (const item of await waiting(now)) {
    if (!(await take(item, now))) continue
    const result = await sendMessage(item)
    if (result === 'failed') await release(item)
    else await finish(item, result)
    delivery[result] += 1
  }
  return delivery
}

async function relayPending(now: Date): Promise<number> {
  const raw = await find(
    'suggestions',
    { pendingSince: command.lte(now) },
    { order: [['pendingSince', 'asc']], limit: BATCH },
  )
  for (const record of raw.map(readSuggestion)) await carryAll(record)
  return raw.length
}

async function waiting(now: Date): Promise<OutboxRecord[]> {
  const oldestFirst = { order: [['at', 'asc']] as const, limit: BATCH }
  const queued = await find('outbox', { state: 'queued' }, oldestFirst)
  const abandoned = await find('outbox', { state: 'sending', leasedUntil: command.lte(now) }, oldestFirst)
  return [...queued, ...abandoned].map(readOutboxRecord)
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

async function release(item: OutboxRecord): Promise<void> {
  const state = item.attempts + 1 >= ATTEMPTS ? 'dead' : 'queued'
  await update('outbox', { _id: item._id }, { set: { state, leasedUntil: undefined } })
}

/** What is done needs no person any more. */
async function finish(item: OutboxRecord, state: 'sent' | 'refused'): Promise<void> {
  await update('outbox', { _id: item._id }, { set: { state, leasedUntil: undefined, sealedTo: undefined } })
}
