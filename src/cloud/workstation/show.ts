import type { WorkstationView } from '@/contract/workstation'
import { inWorkingDay, shanghaiDay } from '../platform/clock'
import type { StoredWorkstation, WorkstationRecord } from './record'

/** A workstation as everyone may see it. */
export function workstationView(record: WorkstationRecord, now: Date): WorkstationView {
  return {
    id: record._id,
    name: record.name,
    town: record.town,
    address: record.address,
    phone: record.phone,
    hours: hoursWords(record.hours),
    location: record.location,
    topics: record.topics,
    team: record.team,
    dutyToday: onDuty(record, now).flatMap((position) => record.team[position] ?? []),
  }
}

/** What is said for the day itself goes before what its weekday says; otherwise nobody is there on a day off. */
function onDuty({ duty, dutyOn }: StoredWorkstation, now: Date): number[] {
  const today = shanghaiDay(now)
  const exception = dutyOn.find(({ day }) => day === today)
  if (exception) return exception.on
  return inWorkingDay(now) ? (duty[new Date(`${today}T00:00:00.000Z`).getUTCDay()] ?? []) : []
}

/** `工作日 8:30 至 17:00` */
export function hoursWords({ opens, closes }: StoredWorkstation['hours']): string {
  return `工作日 ${clock(opens)} 至 ${clock(closes)}`
}

const HOUR_MINUTES = 60

function clock(minute: number): string {
  return `${Math.floor(minute / HOUR_MINUTES)}:${String(minute % HOUR_MINUTES).padStart(2, '0')}`
}

const MINUTE = 60_000
const SHANGHAI_MINUTES = 8 * HOUR_MINUTES
const DAY_MINUTES = 24 * HOUR_MINUTES

/** Whether somebody is there: a working day, within the hours. */
export function isOpenNow(record: StoredWorkstation, now: Date): boolean {
  const minute = (Math.floor(now.getTime() / MINUTE) + SHANGHAI_MINUTES) % DAY_MINUTES
  return inWorkingDay(now) && minute >= record.hours.opens && minute < record.hours.closes
}
