import * as v from 'valibot'
import { DEFAULT_DEADLINES } from '@/contract/settings/deadlines'
import { DEFAULT_LIMITS, limitsView } from '@/contract/settings/limits'
import { trailEntries } from '../audit/trail-fields'
import type { AnnouncedDays } from '../platform/calendar'
import { deadlines } from '../suggestion/deadlines'

/** What holds for the whole district (区局设置): one document. */
const settingsRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  topics: v.array(v.object({ id: v.string(), name: v.string(), retired: v.boolean() })),
  deadlines,
  limits: v.optional(limitsView, DEFAULT_LIMITS),
  days: v.array(v.object({ day: v.string(), working: v.boolean(), name: v.string() })),
  ...trailEntries,
})
export type SettingsRecord = v.InferOutput<typeof settingsRecord>

export const SETTINGS_ID = 'district'

/** As they are before the district has set anything. The topics are those of the domain. */
export const FIRST_SETTINGS: SettingsRecord = {
  _id: SETTINGS_ID,
  schemaVersion: 1,
  topics: [
    { id: 'garbage', name: '垃圾分类' },
    { id: 'illegal-building', name: '违法搭建' },
    { id: 'green-space', name: '侵占绿地' },
    { id: 'street-vending', name: '占道经营' },
    { id: 'renovation', name: '装修' },
    { id: 'parking', name: '停车' },
    { id: 'noise-fumes', name: '噪声油烟' },
    { id: 'street-look', name: '市容环境' },
    { id: 'workstation', name: '本工作室' },
    { id: 'other', name: '其他' },
  ].map((topic) => ({ ...topic, retired: false })),
  deadlines: DEFAULT_DEADLINES,
  limits: DEFAULT_LIMITS,
  days: [],
  version: 0,
  requests: [],
  events: [],
}

/** @param raw what is stored, if anything is */
export function settingsFrom(raw: unknown): SettingsRecord {
  return raw === undefined ? FIRST_SETTINGS : v.parse(settingsRecord, raw)
}

export function announcedDays({ days }: SettingsRecord): AnnouncedDays {
  return Object.fromEntries(days.map(({ day, working }) => [day, working]))
}
