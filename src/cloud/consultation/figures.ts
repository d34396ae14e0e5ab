import { choicesOf, type Item } from '@/contract/consultation/items'
import { participationIn, shown } from '@/contract/consultation/participation'
import { suppressed, type Cell } from '@/contract/consultation/suppress'
import { countKey, keysOf, type Counts } from '@/contract/consultation/tally'
import type { FiguresView, ItemFigures } from '@/contract/consultation/view'
import type { AnswerChannel } from '@/contract/consultation/vocabulary'
import { editionsOf, itemsOf, type ConsultationRecord } from './record'
import { askedView } from './show'

/** Everyone who took part, in any edition and by any channel. */
export function participantsIn(counts: Counts): number {
  return Object.entries(counts)
    .filter(([key]) => key.endsWith(':all:all'))
    .reduce((sum, [, count]) => sum + count, 0)
}

/**
 * The figures of all editions. Of a table of choices and channels the small groups are left out, and as many more as it
 * takes that nobody can work them out. Of an edition that is left out as a whole nothing is shown.
 * @param exact for the desk: nothing is left out
 */
export function figuresOf(record: ConsultationRecord, counts: Counts, exact = false): FiguresView {
  const { channels, editions } = participationIn(counts, editionsOf(record), exact)
  return {
    channels,
    editions: editions.map((one) => {
      const asked = itemsOf(record, one.edition)
      return {
        ...one,
        asked: asked.map(askedView),
        items: asked.map((item) =>
          one.participants === null
            ? nothingOf(item, channels)
            : figuresOfItem(counts, one.edition, channels, item, exact),
        ),
      }
    }),
  }
}

function nothingOf(item: Item, channels: readonly AnswerChannel[]): ItemFigures {
  const byChannel = channels.map(() => null)
  const choices = choicesOf(item).map((id) => ({ id, count: null, byChannel }))
  return { id: item.id, answered: null, proposed: null, choices }
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

function at(counts: Counts, key: string): number {
  return counts[key] ?? 0
}
