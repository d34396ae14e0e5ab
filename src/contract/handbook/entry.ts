import * as v from 'valibot'
import { id, listInput, text, version } from '../schema'

/** What policy answers and reply templates have in common. */

export const ENTRY_TITLE = { min: 2, max: 40 } as const
export const SEARCH_MAX = 50
const MAX_TOPICS = 20
const TOPICS = '请选一下用在哪些事项'

/** What a new entry, or a change of one, takes. */
export const entryInput = {
  /** Which one is changed, and the version that was seen; a new one has neither. */
  id: v.optional(id),
  version: v.optional(version),
  title: text(ENTRY_TITLE.min, ENTRY_TITLE.max, '请写一个标题，至少 2 个字'),
  /** What it is about; nothing chosen is everything. */
  topics: v.optional(
    v.pipe(
      v.array(id, TOPICS),
      v.maxLength(MAX_TOPICS, '选得太多了，请只选用得上的事项'),
      v.check((ids) => new Set(ids).size === ids.length, '有两个事项是一样的，请去掉一个'),
    ),
    [],
  ),
  /** Whose it is; the whole district's where no workstation is named. */
  workstationId: v.optional(id),
}

/** A change names the version it changes. */
export function namesVersion({ id: changed, version: seen }: { id?: string; version?: number }): boolean {
  return changed === undefined || seen !== undefined
}
export const REFRESH_FIRST = '请刷新后再改'

export const entryListInput = {
  ...listInput,
  /** Those for this topic, and those for every topic. */
  topic: v.optional(id),
  search: v.optional(text(0, SEARCH_MAX, '请写要找的字')),
  /** Only what an answer of this workstation may use: its own, and the whole district's. */
  workstationId: v.optional(id),
}

export const entryView = {
  id: v.string(),
  version: v.number(),
  title: v.string(),
  text: v.string(),
  topics: v.array(v.object({ id: v.string(), name: v.string() })),
  /** Whose it is: a workstation, or the whole district. */
  scope: v.object({ id: v.string(), name: v.string() }),
  updatedAt: v.string(),
  /** Who changed it last. */
  updatedBy: v.string(),
  /** Whether the caller may change it. */
  mayChange: v.boolean(),
}

export const removeInput = v.object({ id, version })
export const removedOutput = v.object({ id: v.string() })
