import { SMALLEST_GROUP, suppressed, type Cell } from './suppress'
import { keysOf, type Counts } from './tally'
import { ANSWER_CHANNELS, type AnswerChannel } from './vocabulary'

/** How many took part, in all and by edition and channel. */
export interface Participation {
  all: Cell
  channels: AnswerChannel[]
  /** Those that were answered, and the current one; the current one last. */
  editions: { edition: number; participants: Cell; byChannel: Cell[] }[]
}

/**
 * How many took part. One table, whoever shows a part of it: if one screen left out an edition that another shows the sum
 * of, a subtraction would find it.
 * @param editions all there are, the current one last
 * @param exact for the desk: nothing is left out
 */
export function participationIn(counts: Counts, editions: readonly number[], exact = false): Participation {
  const of = (edition: number, channel: AnswerChannel) => counts[keysOf.everyone(edition, channel)] ?? 0
  const answered = editions.filter(
    (edition, index) => index === editions.length - 1 || ANSWER_CHANNELS.some((channel) => of(edition, channel) > 0),
  )
  const channels = ANSWER_CHANNELS.filter((channel) => answered.some((edition) => of(edition, channel) > 0))
  const table = answered.map((edition) => channels.map((channel) => of(edition, channel)))
  const totals = table.map(sum)
  const cells: Cell[][] = exact ? table : suppressed(table)
  // The sums over the channels are a table of their own, of one column: what is hidden there hides its row as well.
  const sums: Cell[] = exact ? totals : suppressed(totals.map((total) => [total])).map(([cell = null]) => cell)
  return {
    all: shown(sum(totals), exact),
    channels,
    editions: answered.map((edition, index) => {
      const participants = sums[index] ?? null
      // Of nobody there are none in any channel, and of what is left out nothing is told.
      const byChannel = participants === null || participants === 0 ? channels.map(() => participants) : cells[index]
      return { edition, participants, byChannel: byChannel ?? [] }
    }),
  }
}

/** A count that stands alone: nothing where it is a small group. */
export function shown(count: number, exact: boolean): Cell {
  return exact || count === 0 || count >= SMALLEST_GROUP ? count : null
}

function sum(counts: readonly number[]): number {
  return counts.reduce((all, count) => all + count, 0)
}
