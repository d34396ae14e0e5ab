import * as v from 'valibot'
import { declare } from '../action'
import { ROLES } from '../roles'
import { flag, id, text, version } from '../schema'
import { writtenDay } from './days'
import { deadlinesInput, deadlinesView } from './deadlines'
import { limitsInput, limitsView } from './limits'

/** Topics whose meaning the rules know: complaints about a workstation, and what fits nowhere. They cannot be retired. */
export const LASTING_TOPICS: readonly string[] = ['workstation', 'other']

export const TOPIC_NAME = { min: 1, max: 8 } as const
const MOST_TOPICS = 30
const MOST_DAYS = 200

const topicInput = v.object({
  /** None for one that is new. */
  id: v.optional(id),
  name: text(TOPIC_NAME.min, TOPIC_NAME.max, '请写事项的名称'),
  /** Retired (停用): nothing new comes under it, what came under it keeps its name. */
  retired: v.optional(flag, false),
})

const announcedDay = v.object({
  day: writtenDay,
  /** Worked, as a make-up day is, or off. */
  working: flag,
  name: text(1, 20, '请写是什么日子，例如：台风停工'),
})
export type AnnouncedDay = v.InferOutput<typeof announcedDay>

const settingsView = v.object({
  version: v.number(),
  topics: v.array(v.object({ id: v.string(), name: v.string(), retired: v.boolean() })),
  deadlines: deadlinesView,
  limits: limitsView,
  /** Days the district announced itself, on top of the national calendar. */
  days: v.array(announcedDay),
  /** Whether the caller may change them. */
  mayChange: v.boolean(),
})
export type SettingsView = v.InferOutput<typeof settingsView>

/** What holds for the whole district: topics (事项), deadlines (时限), limits (限流), announced days (节假日). */
export const getSettings = declare({
  name: 'settings.get',
  who: ROLES,
  writes: false,
  input: v.object({}),
  output: settingsView,
})

/**
 * Changes what is given of them, and leaves the rest. Cases keep what they were promised: deadlines and announced days
 * count for what is worked out from now on. A topic cannot be deleted, only retired. CONFLICT gives the settings as they are.
 */
export const saveSettings = declare({
  name: 'settings.save',
  who: ['district'],
  writes: true,
  input: v.object({
    version: v.union([version, v.literal(0)], '请刷新后再改'),
    topics: v.optional(v.pipe(v.array(topicInput), v.maxLength(MOST_TOPICS, `事项最多 ${MOST_TOPICS} 个，请去掉几个`))),
    deadlines: v.optional(deadlinesInput),
    limits: v.optional(limitsInput),
    days: v.optional(v.pipe(v.array(announcedDay), v.maxLength(MOST_DAYS, `最多 ${MOST_DAYS} 天，请去掉几天`))),
  }),
  output: settingsView,
})
