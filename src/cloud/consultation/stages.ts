import { readConsultation } from './record'
import { carryEvents } from '../platform/relay'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { gather } from './gather'
import { senderOf } from './relay'
import { tell } from './tell'

/** What the timer has done in one run. */
export interface Staging {
  gathered: number
  told: number
  relayed: number
  /** Consultations this run could not deal with; they are in the log, and the others went on. */
  skipped: number
}

const BATCH = 20
/** A function may run for 60 s; what is not done by then goes on in the next run. */
const ENOUGH_MS = 35_000
/**
 * Gathers the opinions of what has closed, and tells people of what was published. Both go on where they stopped: what
 * was done twice changes nothing.
 */
export async function moveConsultations(now: Date): Promise<Staging> {
  const staging: Staging = { gathered: 0, told: 0, relayed: 0, skipped: 0 }
  const began = Date.now()
  const hasTime = () => Date.now() - began < ENOUGH_MS
  const due = await find('consultations', { dueAt: command.lte(now) }, { order: [['dueAt', 'asc']], limit: BATCH })
  for (const raw of due) {
    if (!hasTime()) break
    await oneByOne(staging, async () => {
      const record = readConsultation(raw)
      if (record.publishedAt === undefined) staging.gathered += await gather(record, now, hasTime)
      else staging.told += await tell(record, now, hasTime)
    })
  }
  const pending = { order: [['pendingSince', 'asc']] as const, limit: BATCH }
  for (const raw of await find('consultations', { pendingSince: command.lte(now) }, pending)) {
    await oneByOne(staging, async () => {
      await carryEvents(senderOf(readConsultation(raw)))
      staging.relayed += 1
    })
  }
  return staging
}

/** One that cannot be read or written must not stop the others. */
async function oneByOne(staging: Staging, work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    staging.skipped += 1
    console.error(error)
  }
}
