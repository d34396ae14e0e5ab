import { PERIOD_NAMES, type Days, type Period } from '@/contract/stats/periods'
import type { Overview, TrendPoint } from '@/contract/stats/view'

/** What is looked at: a period by its name, or days of one's own. */
export type Chosen = Period | Days

const SHANGHAI = 8 * 3_600_000

/** The day in Shanghai, `2026-11-24`, at an instant in ms. */
export function shanghaiDay(ms: number): string {
  return new Date(ms + SHANGHAI).toISOString().slice(0, 10)
}

/** `10.5`. */
export function shortDayOf(day: string): string {
  const [, month, date] = day.split('-').map(Number)
  return `${month}.${date}`
}

/** `11 月 1 日`, with its year where it is not this one. */
function dayOf(day: string, today: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${day.slice(0, 4) === today.slice(0, 4) ? '' : `${year} 年 `}${month} 月 ${date} 日`
}

/** `11 月 1 日至 24 日`. */
export function daysWords({ from, to }: Days, today: string): string {
  if (from === to) return dayOf(from, today)
  if (from.slice(0, 7) === to.slice(0, 7)) return `${dayOf(from, today)}至 ${Number(to.slice(8))} 日`
  return `${dayOf(from, today)}至 ${dayOf(to, today)}`
}

export function periodName(chosen: Chosen): string {
  return typeof chosen === 'string' ? PERIOD_NAMES[chosen] : '自己选的日子'
}

/** `40 ÷ 44 件应答复`; why there is no figure where there is none. */
export function rateWords({ rates, ratings }: Overview): Record<keyof Overview['rates'], string> {
  const { contact, answer, again, solved, satisfied, found, paper } = rates
  const due = ({ count, of }: { count: number; of: number }, what: string, none: string) =>
    of === 0 ? `0 ÷ 0，${none}` : `${count} ÷ ${of}${what}`
  return {
    contact: due(contact, ' 件应联系', '还没有到期的'),
    answer: due(answer, ' 件应答复', '还没有到期的'),
    again: due(again, ' 件再次办理', '还没有到期的'),
    solved: due(solved, ' 件已评', '还没有人评价'),
    satisfied:
      satisfied.of === 0 ? '0 ÷ 0，还没有人评价' : `${ratings.satisfied} 满意 ${ratings.fair} 基本 ÷ ${satisfied.of}`,
    found: due(found, ' 由队员发现', '还没有意见'),
    paper: due(paper, ' 件', '还没有意见'),
  }
}

/** What is said under the trend when its last point is not over yet. */
export function unfinishedWords(by: 'day' | 'week', { from, to }: TrendPoint): string {
  if (by === 'day') return '今天还没过完，用虚线表示。'
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000 + 1
  return `本周才到第 ${days} 天，用虚线表示。`
}

/** `3 小时内`: whole hours that have passed are told as the hour that was running. */
export function hoursWords(hours: number | null, longest: number): string {
  if (hours === null) return '—'
  return hours >= longest ? `超过 ${longest} 小时` : `${hours + 1} 小时内`
}

/** `当天` or `3 天`: working days, the day of arrival not counted. */
export function workingDaysWords(days: number | null, longest: number): string {
  if (days === null) return '—'
  if (days === 0) return '当天'
  return days >= longest ? `${longest} 天以上` : `${days} 天`
}
