import * as v from 'valibot'
import type { WorkstationView } from '@/contract/workstation'
import { inWorkingDay, shanghaiDay } from '../platform/clock'

const person = v.object({ name: v.string(), title: v.string() })

/** A workstation as it is stored. */
const workstationRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  order: v.number(),
  name: v.string(),
  town: v.string(),
  address: v.string(),
  phone: v.string(),
  /** Opening hours on working days, minutes since midnight, and as people read them. */
  hours: v.object({ text: v.string(), opens: v.number(), closes: v.number() }),
  location: v.optional(v.object({ latitude: v.number(), longitude: v.number() })),
  topics: v.array(v.object({ id: v.string(), name: v.string() })),
  team: v.array(person),
  /** Who is on duty, by weekday (0 is Sunday), as positions in `team`. */
  duty: v.array(v.array(v.number())),
  boards: v.array(v.object({ id: v.string(), place: v.string() })),
  /** Deadlines in working days. */
  deadlines: v.object({ contact: v.number(), answer: v.number(), again: v.number(), resume: v.number() }),
})
export type WorkstationRecord = v.InferOutput<typeof workstationRecord>

export function readWorkstation(raw: unknown): WorkstationRecord {
  return v.parse(workstationRecord, raw)
}

export function workstationView(record: WorkstationRecord, now: Date): WorkstationView {
  const weekday = new Date(`${shanghaiDay(now)}T00:00:00.000Z`).getUTCDay()
  const onDuty = inWorkingDay(now) ? (record.duty[weekday] ?? []) : []
  return {
    id: record._id,
    name: record.name,
    town: record.town,
    address: record.address,
    phone: record.phone,
    hours: record.hours.text,
    location: record.location,
    topics: record.topics,
    team: record.team,
    dutyToday: onDuty.flatMap((position) => record.team[position] ?? []),
  }
}

const MINUTE = 60_000
const SHANGHAI_MINUTES = 8 * 60
const DAY_MINUTES = 24 * 60

/** Whether somebody is there: a working day, within the hours. */
export function isOpenNow(record: WorkstationRecord, now: Date): boolean {
  const minute = (Math.floor(now.getTime() / MINUTE) + SHANGHAI_MINUTES) % DAY_MINUTES
  return inWorkingDay(now) && minute >= record.hours.opens && minute < record.hours.closes
}
