import type { ParsedInputOf } from '@/contract/actions'
import { repeatedAt } from '@/contract/settings/days'
import { deadlineWords } from '@/contract/settings/deadlines'
import { WORKSTATION_FIELD_NAMES, type editWorkstation, type WorkstationField } from '@/contract/settings/workstation'
import { invalidField } from '../platform/failure'
import type { StoredWorkstation } from './record'
import { hoursWords } from './show'

type Input = Omit<ParsedInputOf<typeof editWorkstation>, 'id' | 'version'>

/**
 * A workstation after a change of its settings, and what changed in words.
 * @param newId makes the id of a new board from its place in the list
 * @param topicName what people call a topic
 * @throws Failure INVALID_INPUT at the field
 */
export function changedWorkstation(
  before: StoredWorkstation,
  input: Input,
  newId: (index: number) => string,
  topicName: (id: string) => string,
): { after: StoredWorkstation; details: string } {
  const after: StoredWorkstation = {
    ...before,
    name: input.name ?? before.name,
    town: input.town ?? before.town,
    address: input.address ?? before.address,
    phone: input.phone ?? before.phone,
    hours: input.hours ?? before.hours,
    // Null is a choice: none of its own.
    location: input.location === undefined ? before.location : (input.location ?? undefined),
    ownDeadlines: input.deadlines === undefined ? before.ownDeadlines : (input.deadlines ?? undefined),
    boards: input.boards === undefined ? before.boards : changedBoards(before, input.boards, newId),
    team: input.team ?? before.team,
    duty: input.duty ?? before.duty,
    dutyOn: input.dutyOn ?? before.dutyOn,
    topicsOff: input.topicsOff ?? before.topicsOff,
    closed: input.closed ?? before.closed,
  }
  checkDuty(after)
  const byDay = [...after.dutyOn].sort((a, b) => a.day.localeCompare(b.day))
  return { after: { ...after, dutyOn: byDay }, details: changes(before, after, topicName) }
}

function changedBoards(
  before: StoredWorkstation,
  boards: NonNullable<Input['boards']>,
  newId: (index: number) => string,
): StoredWorkstation['boards'] {
  const unknown = boards.findIndex(({ id }) => id !== undefined && !before.boards.some((board) => board.id === id))
  if (unknown >= 0) throw invalidField(`boards.${unknown}.place`, '没有这个公示栏，请刷新后再改')
  const after = boards.map(({ id, place }, index) => ({ id: id ?? newId(index), place }))
  const twice = repeatedAt(after, ({ id }) => id)
  if (twice >= 0) throw invalidField(`boards.${twice}.place`, '这个公示栏出现了两次，请刷新后再改')
  return after
}

/** Whoever is on duty is in the team, and a day stands there once. */
function checkDuty({ team, duty, dutyOn }: StoredWorkstation): void {
  const nobody = (on: number[]) => on.some((position) => position >= team.length)
  const weekday = duty.findIndex(nobody)
  if (weekday >= 0) throw invalidField(`duty.${weekday}`, '值班的人不在队伍里，请重新选')
  const day = dutyOn.findIndex(({ on }) => nobody(on))
  if (day >= 0) throw invalidField(`dutyOn.${day}.on`, '值班的人不在队伍里，请重新选')
  const twice = repeatedAt(dutyOn, (exception) => exception.day)
  if (twice >= 0) throw invalidField(`dutyOn.${twice}.day`, '这一天已经排过了，请去掉一个')
}

/** What stands for each setting in the audit trail. A roster means its people, so it changes with the team. */
const WORDS: Record<WorkstationField, (record: StoredWorkstation, topicName: (id: string) => string) => string> = {
  name: ({ name }) => name,
  town: ({ town }) => town,
  address: ({ address }) => address,
  phone: ({ phone }) => phone,
  hours: ({ hours }) => hoursWords(hours),
  location: ({ location }) => (location ? `${location.latitude}，${location.longitude}` : '没有'),
  boards: ({ boards }) => listed(boards.map(({ place }) => place)),
  team: ({ team }) => listed(team.map(({ name, title }) => `${name}（${title}）`)),
  duty: (record) =>
    record.duty.map((on, weekday) => `周${'日一二三四五六'.charAt(weekday)} ${names(record, on)}`).join('，'),
  dutyOn: (record) => listed(record.dutyOn.map(({ day, on }) => `${day} ${names(record, on)}`)),
  topicsOff: ({ topicsOff }, topicName) => listed(topicsOff.map(topicName)),
  deadlines: ({ ownDeadlines }) => (ownDeadlines ? deadlineWords(ownDeadlines) : '按区局统一时限'),
  closed: ({ closed }) => (closed ? '停用' : '在用'),
}
const FIELDS = Object.keys(WORDS) as WorkstationField[]

function names({ team }: StoredWorkstation, on: number[]): string {
  return listed(on.map((position) => team[position]?.name ?? ''))
}

function listed(words: string[]): string {
  return words.length === 0 ? '没有' : words.join('、')
}

function changes(before: StoredWorkstation, after: StoredWorkstation, topicName: (id: string) => string): string {
  return FIELDS.flatMap((field) => {
    const [old, now] = [WORDS[field](before, topicName), WORDS[field](after, topicName)]
    return old === now ? [] : [`${WORKSTATION_FIELD_NAMES[field]}：${old} → ${now}`]
  }).join('；')
}
