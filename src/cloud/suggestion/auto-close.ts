import { RATE_WITHIN_DAYS } from '@/contract/suggestion/transitions'
import { command } from '../platform/sdk'
import { secrets } from '../platform/secrets'
import { find } from '../platform/store'
import { writeStep } from './stored'
import { afterStep, stepOf } from './life'
import { readSuggestion } from './record'
import { relay } from './relay'

const DAY = 86_400_000
const BATCH = 100

export interface Closing {
  closed: number
}

/**
 * Closes what was answered 15 days ago and not rated since; it stays unrated, and counts so. What does not fit into one
 * run, or is acted on at the same moment, is left to the next.
 */
export async function closeUnrated(now: Date): Promise<Closing> {
  const answeredBy = new Date(now.getTime() - RATE_WITHIN_DAYS * DAY)
  const raw = await find(
    'suggestions',
    { state: 'answered', answeredAt: command.lte(answeredBy) },
    { order: [['answeredAt', 'asc']], limit: BATCH },
  )
  let closed = 0
  for (const document of raw) {
    if (await closeOne(document, now)) closed += 1
  }
  return { closed }
}

/** One that cannot be read or written must not stop the others. */
async function closeOne(document: unknown, now: Date): Promise<boolean> {
  try {
    const record = readSuggestion(document)
    const key = secrets().hash('auto close', record._id, String(record.version))
    const step = stepOf(record, {
      act: 'autoClose',
      at: now,
      actor: { kind: 'system' },
      request: { key, digest: key },
      set: { closedAt: now },
    })
    if (!(await writeStep(record, step))) return false
    await relay(afterStep(record, step))
    return true
  } catch (error) {
    console.error(error)
    return false
  }
}
