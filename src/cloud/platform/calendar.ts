import calendar from 'chinese-days/dist/chinese-days.json'

/**
 * Working days of mainland China. Only the data of `chinese-days` is used: its functions depend on the time zone of
 * the process and take unknown years for plain weeks without a word.
 */
const holidays: Readonly<Record<string, string>> = calendar.holidays
const makeUpDays: Readonly<Record<string, string>> = calendar.workdays

/** Days a district announced itself, on top of the national calendar. `true` is a working day. Keys are `YYYY-MM-DD`. */
export type AnnouncedDays = Readonly<Record<string, boolean>>

/** Those of the district this process serves. */
let ownDays: AnnouncedDays = {}

/** From now on the district's announced days count, wherever working days are counted. */
export function announce(days: AnnouncedDays): void {
  ownDays = days
}

const knownYears = new Set(Object.keys(holidays).map((day) => day.slice(0, 4)))
const warnedYears = new Set<string>()

/**
 * Whether a day is worked, make-up days (调休) included.
 * A year whose holidays nobody has announced yet is taken as Monday to Friday, with one line in the log.
 * @param day `YYYY-MM-DD`
 * @param announced in place of the days the district announced
 */
export function isWorkingDay(day: string, announced: AnnouncedDays = ownDays): boolean {
  const own = announced[day]
  if (own !== undefined) return own
  if (makeUpDays[day] !== undefined) return true
  if (holidays[day] !== undefined) return false
  warnUnknownYear(day.slice(0, 4))
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}

function warnUnknownYear(year: string): void {
  if (knownYears.has(year) || warnedYears.has(year)) return
  warnedYears.add(year)
  console.warn(`holidays of ${year} are not known yet: counting Monday to Friday`)
}
