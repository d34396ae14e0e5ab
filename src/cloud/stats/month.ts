import * as v from 'valibot'
import type { Counts } from '@/contract/stats/counts'
import type { FiguredRecord } from '../suggestion/record'
import { DISTRICT_DESK, DISTRICT_NAME } from '@/contract/roles'
import { lineOf, type Fact } from './fact'

/**
 * The counts of one desk, or of all of them, for the days of one month: one document. A year of a district is thirteen of them,
 * however many cases it had.
 */
const monthRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  /** Which count of all cases it belongs to; of an earlier one nothing of it is true any more. */
  generation: v.number(),
  /** By the day of the month, and then by the name of the count. */
  days: v.record(v.string(), v.record(v.string(), v.number())),
  /** What topics and desks are called, by the name of their count. */
  names: v.record(v.string(), v.string()),
})
export type MonthRecord = v.InferOutput<typeof monthRecord>

/** All desks together. No desk is called so. */
export const EVERYWHERE = '*'

export function monthId(scope: string, month: string): string {
  return `${scope}|${month}`
}

/** The month as it stands, empty where there is none in this count. */
export function readMonth(raw: unknown, id: string, generation: number): MonthRecord {
  const stored = raw === undefined ? undefined : v.parse(monthRecord, raw)
  return stored?.generation === generation ? stored : { _id: id, schemaVersion: 1, generation, days: {}, names: {} }
}

/** What the figures of the whole district tell of each desk. */
const BY_DESK = new Set([
  'received',
  'answered',
  ...['contact', 'answer'].flatMap((clock) => [`${clock}:kept`, `${clock}:missed`, `${clock}:open`]),
  'rated:satisfied',
  'rated:fair',
  'rated:unsatisfied',
])

/** Counts by the month document they stand in, day and name. */
export class Changes {
  readonly months = new Map<string, { days: Map<string, Record<string, number>>; names: Record<string, string> }>()

  /** Adds a fact `times` times: once, or minus once to take it away. */
  add(fact: Fact, times: 1 | -1): void {
    for (const [name, count] of Object.entries(fact)) {
      const line = lineOf(name)
      this.put(line.desk, line.day, line.count, count * times)
      // Places are told of a workstation only: a district has too many for one document.
      if (!line.count.startsWith('place:')) this.put(EVERYWHERE, line.day, line.count, count * times)
      if (BY_DESK.has(line.count)) this.put(EVERYWHERE, line.day, `${line.count}@${line.desk}`, count * times)
    }
  }

  /** What the topic and the desk of a case are called. */
  name(record: FiguredRecord): void {
    const desk = record.desk === DISTRICT_DESK ? DISTRICT_NAME : record.workstation.name
    for (const { names } of this.months.values()) {
      names[`topic:${record.topic}`] = record.topicName
      names[`@${record.desk}`] = desk
    }
  }

  private put(scope: string, day: string, count: string, by: number): void {
    const id = monthId(scope, day.slice(0, 7))
    const month = this.months.get(id) ?? { days: new Map<string, Record<string, number>>(), names: {} }
    this.months.set(id, month)
    const counts = month.days.get(day.slice(8)) ?? {}
    month.days.set(day.slice(8), counts)
    counts[count] = (counts[count] ?? 0) + by
  }
}

/** The month after the changes to it. What is zero is not there. */
export function changedMonth(month: MonthRecord, changes: Changes): MonthRecord {
  const changed = changes.months.get(month._id)
  if (!changed) return month
  const days = { ...month.days }
  for (const [day, by] of changed.days) {
    const counts = added(days[day] ?? {}, by)
    if (Object.keys(counts).length > 0) days[day] = counts
    else delete days[day]
  }
  return { ...month, days, names: { ...month.names, ...changed.names } }
}

function added(counts: Counts, by: Counts): Record<string, number> {
  const sums = { ...counts }
  for (const [name, count] of Object.entries(by)) sums[name] = (sums[name] ?? 0) + count
  return Object.fromEntries(Object.entries(sums).filter(([, count]) => count !== 0))
}
