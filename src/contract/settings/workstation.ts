import * as v from 'valibot'
import { declare } from '../action'
import { ROLES, rolesIn, withinReach, type Reach, type Role } from '../roles'
import { flag, id, text, version } from '../schema'
import { writtenDay } from './days'
import { deadlinesInput, deadlinesView } from './deadlines'

/** What is set per workstation, and who may: a lead runs their own, the district decides what it is and what it owes. */
export const WORKSTATION_FIELDS = {
  name: { district: 'any' },
  town: { district: 'any' },
  address: { lead: 'own', district: 'any' },
  phone: { lead: 'own', district: 'any' },
  hours: { lead: 'own', district: 'any' },
  location: { lead: 'own', district: 'any' },
  boards: { lead: 'own', district: 'any' },
  team: { lead: 'own', district: 'any' },
  duty: { lead: 'own', district: 'any' },
  dutyOn: { lead: 'own', district: 'any' },
  topicsOff: { lead: 'own', district: 'any' },
  deadlines: { district: 'any' },
  closed: { district: 'any' },
} as const satisfies Record<string, Partial<Record<Role, Reach>>>

export const WORKSTATION_FIELD_NAMES: Record<WorkstationField, string> = {
  name: '名称',
  town: '街镇',
  address: '地址',
  phone: '电话',
  hours: '开放时间',
  location: '位置',
  boards: '公示栏',
  team: '队伍',
  duty: '每周值班',
  dutyOn: '某天值班',
  topicsOff: '不用的事项',
  deadlines: '时限',
  closed: '停用',
}

export type WorkstationField = keyof typeof WORKSTATION_FIELDS
const FIELDS = Object.keys(WORKSTATION_FIELDS) as WorkstationField[]

/** The fields a member may change at a workstation; none at somebody else's. */
export function fieldsOf(role: Role, workstations: readonly string[], workstation: string): WorkstationField[] {
  return FIELDS.filter((field) => {
    const row: Partial<Record<Role, Reach>> = WORKSTATION_FIELDS[field]
    return withinReach(row[role], workstations, workstation)
  })
}

const DAY_MINUTES = 24 * 60
const BAD_TIME = '请按 8:30 这样写时间'
const minute = v.pipe(
  v.number(BAD_TIME),
  v.integer(BAD_TIME),
  v.minValue(0, BAD_TIME),
  v.maxValue(DAY_MINUTES, BAD_TIME),
)

const BAD_PLACE = '位置不正确，请重新选'
const WEEKDAYS = 7
const MOST = { boards: 50, team: 50, exceptions: 100 }
const NOBODY = '值班的人不在队伍里，请重新选'
const position = v.pipe(v.number(NOBODY), v.integer(NOBODY), v.minValue(0, NOBODY), v.maxValue(MOST.team, NOBODY))
const positions = v.pipe(v.array(position, NOBODY), v.maxLength(MOST.team, NOBODY))

const entries = {
  name: text(2, 20, '请写工作室的名称'),
  town: text(2, 20, '请写所在的街镇'),
  address: text(2, 100, '请写地址'),
  phone: v.pipe(text(5, 30, '请写电话'), v.regex(/^[\d\-+() 转]+$/, '电话请只写数字、横线和分机')),
  /** Opening hours on working days, in minutes since midnight. */
  hours: v.pipe(
    v.object({ opens: minute, closes: minute }, BAD_TIME),
    v.forward(
      v.check(({ opens, closes }) => opens < closes, '请把关门的时间改到开门以后'),
      ['closes'],
    ),
  ),
  location: v.nullable(
    v.object(
      {
        latitude: v.pipe(v.number(BAD_PLACE), v.minValue(-90, BAD_PLACE), v.maxValue(90, BAD_PLACE)),
        longitude: v.pipe(v.number(BAD_PLACE), v.minValue(-180, BAD_PLACE), v.maxValue(180, BAD_PLACE)),
      },
      BAD_PLACE,
    ),
  ),
  /** A board without an id is new; one that is left out is taken down, and its code leads nowhere any more. */
  boards: v.pipe(
    v.array(v.object({ id: v.optional(id), place: text(2, 60, '请写公示栏在哪里') })),
    v.maxLength(MOST.boards, `公示栏最多 ${MOST.boards} 个，请去掉几个`),
  ),
  team: v.pipe(
    v.array(v.object({ name: text(2, 20, '请写姓名'), title: text(1, 20, '请写职务，例如：队员') })),
    v.maxLength(MOST.team, `最多 ${MOST.team} 人，请去掉几位`),
  ),
  /** Who is on duty, by weekday (0 is Sunday), as positions in `team`. */
  duty: v.pipe(v.array(positions), v.length(WEEKDAYS, NOBODY)),
  /** Who is on duty on one day, in place of what its weekday says; nobody where the list is empty. */
  dutyOn: v.pipe(
    v.array(v.object({ day: writtenDay, on: positions })),
    v.maxLength(MOST.exceptions, `最多 ${MOST.exceptions} 天，请去掉几天`),
  ),
  /** Topics of the district that are not used here. */
  topicsOff: v.array(id),
  /** In place of the district's deadlines; null for those of the district. */
  deadlines: v.nullable(deadlinesInput),
  /** Closed (停用): nothing new comes to it, what it has is still dealt with. */
  closed: flag,
} satisfies Record<WorkstationField, v.GenericSchema>

const optionalEntries = {
  name: v.optional(entries.name),
  town: v.optional(entries.town),
  address: v.optional(entries.address),
  phone: v.optional(entries.phone),
  hours: v.optional(entries.hours),
  location: v.optional(entries.location),
  boards: v.optional(entries.boards),
  team: v.optional(entries.team),
  duty: v.optional(entries.duty),
  dutyOn: v.optional(entries.dutyOn),
  topicsOff: v.optional(entries.topicsOff),
  deadlines: v.optional(entries.deadlines),
  closed: v.optional(entries.closed),
} satisfies Record<WorkstationField, v.GenericSchema>

const workstationSettings = v.object({
  id: v.string(),
  version: v.number(),
  name: v.string(),
  town: v.string(),
  address: v.string(),
  phone: v.string(),
  hours: v.object({ opens: v.number(), closes: v.number() }),
  location: v.nullable(v.object({ latitude: v.number(), longitude: v.number() })),
  boards: v.array(v.object({ id: v.string(), place: v.string() })),
  team: v.array(v.object({ name: v.string(), title: v.string() })),
  duty: v.array(v.array(v.number())),
  dutyOn: v.array(v.object({ day: v.string(), on: v.array(v.number()) })),
  topicsOff: v.array(v.string()),
  deadlines: v.nullable(deadlinesView),
  closed: v.boolean(),
  /** The district's: what is used where nothing else is set here. */
  district: v.object({
    topics: v.array(v.object({ id: v.string(), name: v.string() })),
    deadlines: deadlinesView,
  }),
  /** The fields the caller may change. */
  mayChange: v.array(v.picklist(FIELDS)),
})
export type WorkstationSettings = v.InferOutput<typeof workstationSettings>

/** Everything that is set for a workstation, for those who work there and the district. */
export const getWorkstationSettings = declare({
  name: 'workstation.deskGet',
  who: ROLES,
  writes: false,
  input: v.object({ id }),
  output: workstationSettings,
})

/** Opens a new workstation, with nobody in it yet. */
export const createWorkstation = declare({
  name: 'workstation.create',
  who: ['district'],
  writes: true,
  input: v.object({
    name: entries.name,
    town: entries.town,
    address: entries.address,
    phone: entries.phone,
    hours: v.optional(entries.hours, { opens: 8 * 60 + 30, closes: 17 * 60 }),
  }),
  output: workstationSettings,
})

/** Changes what is given of a workstation's settings, and leaves the rest. CONFLICT gives them as they are. */
export const editWorkstation = declare({
  name: 'workstation.edit',
  who: rolesIn({ ...WORKSTATION_FIELDS.address, ...WORKSTATION_FIELDS.name }),
  writes: true,
  input: v.object({ id, version, ...optionalEntries }),
  output: workstationSettings,
})
export type WorkstationChange = v.InferOutput<typeof editWorkstation.input>
