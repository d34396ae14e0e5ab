import { choicesOf, type Item } from '@/contract/consultation/items'
import { SMALLEST_GROUP, suppressed, type Cell } from '@/contract/consultation/suppress'
import { countKey, keysOf, type Counts } from '@/contract/consultation/tally'
import type { FiguresView, ItemFigures } from '@/contract/consultation/view'
import { ANSWER_CHANNELS, type AnswerChannel } from '@/contract/consultation/vocabulary'
import { itemsOf, type ConsultationRecord } from './record'

/** Everyone who took part, in any edition and by any channel. */
export function participantsIn(counts: Counts): number {
  return Object.entries(counts)
    .filter(([key]) => key.endsWith(':all:all'))
    .reduce((sum, [, count]) => sum + count, 0)
}

/**
 * The figures of all editions. Of a table of choices and channels the small groups are left out, and as many more as it
 * takes that nobody can work them out.
 * @param exact for the desk: nothing is left out
 */
export function figuresOf(record: ConsultationRecord, counts: Counts, exact = false): FiguresView {
  const editions = [...record.earlier.map(({ edition }) => edition), record.edition]
  const answered = editions.filter((edition) => edition === record.edition || everyone(counts, edition) > 0)
  const channels = ANSWER_CHANNELS.filter((channel) =>
    answered.some((edition) => at(counts, keysOf.everyone(edition, channel)) > 0),
  )
  return {
    channels,
    editions: answered.map((edition) => {
      const byChannel = channels.map((channel) => at(counts, keysOf.everyone(edition, channel)))
      return {
        edition,
        participants: shown(everyone(counts, edition), exact),
        byChannel: (exact ? [byChannel] : suppressed([byChannel]))[0] ?? [],
        items: itemsOf(record, edition).map((item) => figuresOfItem(counts, edition, channels, item, exact)),
      }
    }),
  }
}

function figuresOfItem(
  counts: Counts,
  edition: number,
  channels: readonly AnswerChannel[],
  item: Item,
  exact: boolean,
): ItemFigures {
  const choices = choicesOf(item)
  const table = choices.map((choice) =>
    channels.map((channel) => at(counts, countKey(edition, channel, item.id, choice))),
  )
  const cells: Cell[][] = exact ? table : suppressed(table)
  const sumOver = (key: (channel: AnswerChannel) => string) =>
    channels.reduce((sum, channel) => sum + at(counts, key(channel)), 0)
  const totals = table.map((row) => row.reduce((sum, count) => sum + count, 0))
  // The sums over the channels are a table of their own, of one column: what is hidden there hides its row as well.
  const sums = exact
    ? totals.map((count): Cell => count)
    : suppressed(totals.map((count) => [count])).map(([cell = null]) => cell)
  return {
    id: item.id,
    answered: shown(
      sumOver((channel) => keysOf.answered(edition, channel, item.id)),
      exact,
    ),
    proposed: shown(
      sumOver((channel) => keysOf.proposed(edition, channel, item.id)),
      exact,
    ),
    choices: choices.map((id, index) => ({
      id,
      count: sums[index] ?? null,
      byChannel: sums[index] === null ? channels.map(() => null) : (cells[index] ?? []),
    })),
  }
}

function everyone(counts: Counts, edition: number): number {
  return ANSWER_CHANNELS.reduce((sum, channel) => sum + at(counts, keysOf.everyone(edition, channel)), 0)
}

function at(counts: Counts, key: string): number {
  return counts[key] ?? 0
}

function shown(count: number, exact: boolean): Cell {
  return exact || count === 0 || count >= SMALLEST_GROUP ? count : null
}
