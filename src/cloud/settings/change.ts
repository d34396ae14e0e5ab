import type { ParsedInputOf } from '@/contract/actions'
import { LASTING_TOPICS, type AnnouncedDay, type saveSettings as action } from '@/contract/settings/actions'
import { repeatedAt } from '@/contract/settings/days'
import { deadlineWords } from '@/contract/settings/deadlines'
import { limitWords } from '@/contract/settings/limits'
import { invalidField } from '../platform/failure'
import type { SettingsRecord } from './record'

type Input = ParsedInputOf<typeof action>
type Topics = SettingsRecord['topics']

/**
 * The settings after a change, and what changed in words.
 * @param newId makes the id of a new topic from its place in the list
 * @throws Failure INVALID_INPUT at the field
 */
export function changedSettings(
  before: SettingsRecord,
  { topics, deadlines, limits, days }: Omit<Input, 'version'>,
  newId: (index: number) => string,
): { after: Pick<SettingsRecord, 'topics' | 'deadlines' | 'limits' | 'days'>; details: string } {
  const after = {
    topics: topics === undefined ? before.topics : changedTopics(before.topics, topics, newId),
    deadlines: deadlines ?? before.deadlines,
    limits: limits ?? before.limits,
    days: days === undefined ? before.days : changedDays(days),
  }
  const details = [
    topicChanges(before.topics, after.topics),
    deadlineChange(before, after),
    limitChange(before, after),
    dayChanges(before, after),
  ]
  return { after, details: details.filter((words) => words !== '').join('；') }
}

function changedTopics(before: Topics, given: NonNullable<Input['topics']>, newId: (index: number) => string): Topics {
  const after = given.map((topic, index) => ({ ...topic, id: topic.id ?? newId(index) }))
  const unknown = given.findIndex(({ id }) => id !== undefined && !before.some((topic) => topic.id === id))
  if (unknown >= 0) throw invalidField(`topics.${unknown}.name`, '没有这个事项，请刷新后再改')
  const twice = repeatedAt(after, ({ id }) => id)
  if (twice >= 0) throw invalidField(`topics.${twice}.name`, '这个事项出现了两次，请刷新后再改')
  const sameName = repeatedAt(after, ({ name }) => name)
  if (sameName >= 0) throw invalidField(`topics.${sameName}.name`, '已经有同名的事项，请换个名称')
  const kept = after.findIndex(({ id, retired }) => retired && LASTING_TOPICS.includes(id))
  if (kept >= 0) throw invalidField(`topics.${kept}.retired`, '这个事项不能停用：有的意见只能归到这里，请把它留着')
  const missing = before.find(({ id }) => !after.some((topic) => topic.id === id))
  if (missing) throw invalidField('topics', `「${missing.name}」不能删除，可以停用：已有的意见还要用它`)
  return after
}

function changedDays(days: AnnouncedDay[]): AnnouncedDay[] {
  const twice = repeatedAt(days, ({ day }) => day)
  if (twice >= 0) throw invalidField(`days.${twice}.day`, '这一天已经写过了，请去掉一个')
  return [...days].sort((a, b) => a.day.localeCompare(b.day))
}

function topicChanges(before: Topics, after: Topics): string {
  const changes = after.flatMap((topic) => {
    const earlier = before.find(({ id }) => id === topic.id)
    if (!earlier) return [`新增事项「${topic.name}」`]
    return [
      ...(earlier.name === topic.name ? [] : [`事项「${earlier.name}」改名为「${topic.name}」`]),
      ...(earlier.retired === topic.retired ? [] : [`${topic.retired ? '停用' : '恢复'}事项「${topic.name}」`]),
    ]
  })
  const order = (topics: Topics) => topics.map(({ id }) => id).join()
  if (changes.length === 0 && order(before) !== order(after)) return '调整了事项的顺序'
  return changes.join('；')
}

function deadlineChange(before: Pick<SettingsRecord, 'deadlines'>, after: Pick<SettingsRecord, 'deadlines'>): string {
  const [old, now] = [deadlineWords(before.deadlines), deadlineWords(after.deadlines)]
  return old === now ? '' : `时限：${old} → ${now}`
}

function limitChange(before: Pick<SettingsRecord, 'limits'>, after: Pick<SettingsRecord, 'limits'>): string {
  const [old, now] = [limitWords(before.limits), limitWords(after.limits)]
  return old === now ? '' : `提交上限：${old} → ${now}`
}

function dayWords({ day, working, name }: AnnouncedDay): string {
  return `${day} ${working ? '上班' : '放假'}（${name}）`
}

function dayChanges(before: Pick<SettingsRecord, 'days'>, after: Pick<SettingsRecord, 'days'>): string {
  const [old, now] = [before.days.map(dayWords), after.days.map(dayWords)]
  const added = now.filter((words) => !old.includes(words)).map((words) => `新增 ${words}`)
  const gone = old.filter((words) => !now.includes(words)).map((words) => `取消 ${words}`)
  return [...gone, ...added].join('；')
}
