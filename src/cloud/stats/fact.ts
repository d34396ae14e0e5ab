import { LONGEST } from '@/contract/stats/counts'
import { lastDayOf, shanghaiDay } from '../platform/clock'
import { deedsOf, promisesOf, runningPromises } from '../suggestion/promises'
import type { FiguredRecord } from '../suggestion/record'

/** What one case adds to the figures, now and until it changes: how much to which count, by desk and day. */
export type Fact = Record<string, number>

export interface Line {
  desk: string
  day: string
  count: string
}

/** A line of a fact by its name. */
export function lineOf(name: string): Line {
  const [desk = '', day = '', ...count] = name.split(SEPARATOR)
  return { desk, day, count: count.join(SEPARATOR) }
}

const SEPARATOR = '|'

/**
 * What a case adds. It depends on nothing but the case, not on the moment: what is still open stands under the last day of its
 * deadline, and whoever reads the figures later knows that it was missed.
 *
 * A case counts where it lies: one that was transferred is the other workstation's, with its topic, channel and rating. What was
 * promised, kept and missed before stays with those who promised it.
 */
export function factOf(record: FiguredRecord): Fact {
  const { desk, channel, topic, place, rating, state } = record
  const fact: Fact = {}
  const add = (where: string, day: string, count: string, many = 1) => {
    const name = [where, day, count].join(SEPARATOR)
    fact[name] = (fact[name] ?? 0) + many
  }
  const came = shanghaiDay(record.submittedAt)
  for (const count of ['received', `channel:${channel}`, `topic:${topic}`]) add(desk, came, count)
  if (record.supporters > 0) add(desk, came, `supported:${topic}`, record.supporters)
  if (place) add(desk, came, `place:${asName(place.text)}`)

  for (const { clock, desk: where, day, kept } of promisesOf(record))
    add(where, day, `${clock}:${kept ? 'kept' : 'missed'}`)
  for (const { clock, due } of runningPromises(record)) add(desk, lastDayOf(due), `${clock}:open`)
  for (const { clock, desk: where, day, took } of deedsOf(record)) {
    if (clock !== 'contact') add(where, day, 'answered')
    if (clock !== 'again') add(where, day, `${clock} took:${Math.min(took, LONGEST[clock])}`)
  }

  if (rating) {
    const day = shanghaiDay(rating.at)
    add(desk, day, `rated:${rating.satisfaction}`)
    if (rating.solved) add(desk, day, 'solved')
  } else if (record.answeredAt && (state === 'answered' || state === 'closed')) {
    add(desk, shanghaiDay(record.answeredAt), 'unrated')
  }
  return fact
}

const PLACE_LENGTH = 30

/** A place as part of a name in the database, where a dot or a dollar sign means something else. */
function asName(place: string): string {
  return Array.from(place.replace(/\s+/g, '')).slice(0, PLACE_LENGTH).join('').replace(/\./g, '．').replace(/\$/g, '＄')
}
