import { LASTING_TOPICS } from '@/contract/settings/actions'
import * as v from 'valibot'
import type { Deadlines } from '@/contract/settings/deadlines'
import { trailEntries } from '../audit/trail-fields'
import type { SettingsRecord } from '../settings/record'
import { deadlines } from '../suggestion/deadlines'

const person = v.object({ name: v.string(), title: v.string() })

/** A workstation as it is stored. What it does not say for itself the district's settings say. */
const workstationRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  order: v.number(),
  name: v.string(),
  town: v.string(),
  address: v.string(),
  phone: v.string(),
  /** Opening hours on working days, minutes since midnight. */
  hours: v.object({ opens: v.number(), closes: v.number() }),
  location: v.optional(v.object({ latitude: v.number(), longitude: v.number() })),
  team: v.array(person),
  /** Who is on duty, by weekday (0 is Sunday), as positions in `team`. */
  duty: v.array(v.array(v.number())),
  /** Who is on duty on one day, in place of what its weekday says. */
  dutyOn: v.optional(v.array(v.object({ day: v.string(), on: v.array(v.number()) })), []),
  boards: v.array(v.object({ id: v.string(), place: v.string() })),
  /** Topics of the district that are not used here. */
  topicsOff: v.optional(v.array(v.string()), []),
  /** Deadlines in working days, in place of the district's. */
  ownDeadlines: v.optional(deadlines),
  /** Nothing new comes to it any more; its cases are still dealt with. */
  closed: v.optional(v.boolean(), false),
  ...trailEntries,
})
export type StoredWorkstation = v.InferOutput<typeof workstationRecord>

/** A workstation with what holds there: its topics, and the deadlines of what comes in now. */
export interface WorkstationRecord extends StoredWorkstation {
  topics: { id: string; name: string }[]
  deadlines: Deadlines
}

export function readWorkstation(raw: unknown): StoredWorkstation {
  return v.parse(workstationRecord, raw)
}

export function withSettings(stored: StoredWorkstation, settings: SettingsRecord): WorkstationRecord {
  return {
    ...stored,
    topics: settings.topics
      .filter(({ id, retired }) => !retired && (LASTING_TOPICS.includes(id) || !stored.topicsOff.includes(id)))
      .map(({ id, name }) => ({ id, name })),
    deadlines: stored.ownDeadlines ?? settings.deadlines,
  }
}
