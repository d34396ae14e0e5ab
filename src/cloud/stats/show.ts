import { keptRate, rate, sumCounts, timesOf, type Counts } from '@/contract/stats/counts'
import { addDays } from '@/contract/stats/days'
import { trendOf } from '@/contract/stats/trend'
import type { Overview } from '@/contract/stats/view'
import { CHANNELS } from '@/contract/suggestion/vocabulary'
import type { MonthRecord } from './month'

/** So many places are told, those named most often. */
const PLACES = 10

interface Counted {
  months: readonly MonthRecord[]
  from: string
  to: string
  today: string
  /** The desks to be told of one by one; none for a single one. */
  desks?: readonly { id: string; name: string }[]
}

type Figures = Omit<Overview, 'workstation' | 'from' | 'to' | 'today' | 'now' | 'recounting' | 'leaders'>

/** The figures of some days, made of what was counted on them. */
export function overviewOf({ months, from, to, today, desks }: Counted): Figures {
  const byDay = daysOf(months, from, to)
  const counts = sumCounts(byDay.values())
  // The last day of what is open there has passed: it was missed.
  const open = sumCounts([...byDay].filter(([day]) => day < today).map(([, of]) => of))
  const names = Object.assign({}, ...months.map((month) => month.names)) as Record<string, string>
  const n = (name: string) => counts[name] ?? 0
  return {
    received: n('received'),
    answered: n('answered'),
    rates: {
      contact: keptRate('contact', counts, open),
      answer: keptRate('answer', counts, open),
      again: keptRate('again', counts, open),
      solved: rate(n('solved'), rated(n)),
      satisfied: satisfaction(n),
      found: rate(n('channel:visit') + n('channel:meeting') + n('channel:clinic'), n('received')),
      paper: rate(n('channel:paper'), n('received')),
    },
    ratings: {
      satisfied: n('rated:satisfied'),
      fair: n('rated:fair'),
      unsatisfied: n('rated:unsatisfied'),
      unrated: n('unrated'),
    },
    times: { contact: timesOf('contact took:', counts), answer: timesOf('answer took:', counts) },
    trend: trendOf(from, to, (day) => byDay.get(day) ?? {}),
    topics: ranked('topic:', counts).map(([id, count]) => ({
      ...{ id, name: names[`topic:${id}`] ?? id, count },
      supporters: n(`supported:${id}`),
    })),
    channels: CHANNELS.map((channel) => ({ channel, count: n(`channel:${channel}`) })),
    places: ranked('place:', counts)
      .slice(0, PLACES)
      .map(([place, count]) => ({ place, count })),
    workstations: desks && rowsOf(desks, names, counts, open),
  }
}

/** The counts of each day from the first to the last, empty ones too. */
export function daysOf(months: readonly MonthRecord[], from: string, to: string): Map<string, Counts> {
  const days = new Map<string, Counts>()
  for (const month of months) {
    const name = month._id.slice(-7)
    for (const [day, counts] of Object.entries(month.days)) days.set(`${name}-${day}`, counts)
  }
  const wanted = new Map<string, Counts>()
  for (let day = from; day <= to; day = addDays(day, 1)) wanted.set(day, days.get(day) ?? {})
  return wanted
}

type Count = (name: string) => number

function rated(n: Count): number {
  return n('rated:satisfied') + n('rated:fair') + n('rated:unsatisfied')
}

function satisfaction(n: Count) {
  return rate(n('rated:satisfied') + n('rated:fair'), rated(n))
}

/** What is counted under names that begin so, most first. */
function ranked(prefix: string, counts: Counts): [string, number][] {
  return Object.entries(counts)
    .filter(([name, count]) => name.startsWith(prefix) && count > 0)
    .map(([name, count]): [string, number] => [name.slice(prefix.length), count])
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
}

type Row = NonNullable<Overview['workstations']>[number]

/** Those the district has, and any other that something was counted for. */
function rowsOf(
  desks: readonly { id: string; name: string }[],
  names: Record<string, string>,
  counts: Counts,
  open: Counts,
): Row[] {
  const others = Object.keys(counts)
    .map((name) => name.split('@')[1])
    .filter((id): id is string => id !== undefined && !desks.some((desk) => desk.id === id))
  const all = [...desks, ...[...new Set(others)].map((id) => ({ id, name: names[`@${id}`] ?? id }))]
  return all.map(({ id, name }) => {
    const own = ofDesk(counts, id)
    const n = (count: string) => own[count] ?? 0
    const passed = ofDesk(open, id)
    return {
      ...{ id, name, received: n('received'), answered: n('answered') },
      contact: keptRate('contact', own, passed),
      answer: keptRate('answer', own, passed),
      satisfied: satisfaction(n),
    }
  })
}

function ofDesk(counts: Counts, id: string): Counts {
  const end = `@${id}`
  const own = Object.entries(counts).filter(([name]) => name.endsWith(end))
  return Object.fromEntries(own.map(([name, count]) => [name.slice(0, -end.length), count]))
}
