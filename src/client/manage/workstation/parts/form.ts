import type { WorkstationChange, WorkstationField, WorkstationSettings } from '@/contract/settings/workstation'
import { DEFAULT_DEADLINES } from '@/contract/settings/deadlines'
import { clockWords, minutesOf } from '../../parts/clock-words'
import { deadlinesOf, typedDeadlines, type TypedDeadlines } from '../../parts/typed-deadlines'

/** A workstation's settings as they are typed. */
export interface TypedWorkstation {
  name: string
  town: string
  address: string
  phone: string
  hours: { opens: string; closes: string }
  /** `31.2305, 121.4737`; empty for none. */
  location: string
  /** None has an id that is new. */
  boards: { id?: string; place: string }[]
  team: { name: string; title: string }[]
  duty: number[][]
  dutyOn: { day: string; on: number[] }[]
  topicsOff: string[]
  deadlines: TypedDeadlines | null
  closed: boolean
}

export function typedWorkstation(settings: WorkstationSettings): TypedWorkstation {
  const { name, town, address, phone, hours, location, boards, team, duty, dutyOn, topicsOff, closed } = settings
  return {
    ...{ name, town, address, phone, boards, team, duty, dutyOn, topicsOff, closed },
    hours: { opens: clockWords(hours.opens), closes: clockWords(hours.closes) },
    location: location ? `${location.latitude}, ${location.longitude}` : '',
    deadlines: settings.deadlines && typedDeadlines(settings.deadlines),
  }
}

/** What a workstation begins with when it gets deadlines of its own. */
export function firstDeadlines(settings: WorkstationSettings): TypedDeadlines {
  return typedDeadlines({ ...DEFAULT_DEADLINES, ...settings.district.deadlines })
}

/** No place on earth: the server says so at the field. */
const NOWHERE = { latitude: 999, longitude: 999 }

/** Two numbers as a map shows them, latitude first. */
export function locationOf(typed: string): { latitude: number; longitude: number } | null {
  if (typed.trim() === '') return null
  const [, latitude = '', longitude = ''] = /^\s*(-?\d+(?:\.\d+)?)\s*[,，\s]\s*(-?\d+(?:\.\d+)?)\s*$/.exec(typed) ?? []
  return latitude === '' ? NOWHERE : { latitude: Number(latitude), longitude: Number(longitude) }
}

/** Only what was changed is sent: two who change different things meet a conflict, and what is not theirs is not touched. */
export function changesOf(was: TypedWorkstation, now: TypedWorkstation): Omit<WorkstationChange, 'id' | 'version'> {
  const differs = (field: WorkstationField) => JSON.stringify(was[field]) !== JSON.stringify(now[field])
  const { hours, location, deadlines } = now
  const sent: Omit<WorkstationChange, 'id' | 'version'> = {
    ...now,
    hours: { opens: minutesOf(hours.opens), closes: minutesOf(hours.closes) },
    location: locationOf(location),
    deadlines: deadlines && deadlinesOf(deadlines),
  }
  return Object.fromEntries(Object.entries(sent).filter(([field]) => isField(field, now) && differs(field)))
}

function isField(field: string, form: TypedWorkstation): field is WorkstationField {
  return field in form
}

/** Takes somebody out of the team, and off every roster; those behind move up. */
export function withoutPerson(form: TypedWorkstation, position: number): TypedWorkstation {
  const moved = (on: number[]) => on.filter((one) => one !== position).map((one) => (one > position ? one - 1 : one))
  return {
    ...form,
    team: form.team.filter((_, index) => index !== position),
    duty: form.duty.map(moved),
    dutyOn: form.dutyOn.map(({ day, on }) => ({ day, on: moved(on) })),
  }
}
