/**
 * Groups of fewer than this are not shown: a neighbour could tell who they are. Source: the rules of the domain,
 * "Consultations".
 */
export const SMALLEST_GROUP = 5

/** A count, or nothing where it is suppressed. */
export type Cell = number | null

/**
 * Suppresses the small cells of one table, and as many more as it takes so that no suppressed cell can be found by
 * subtracting those that are shown from a total of its row or column.
 * @param table counts, by row and column; the totals of rows, columns and all are assumed to be shown
 * @returns the same table with `null` for what must not be shown. Zeros are no group and are shown unless nothing else
 * is left to cover another cell
 */
export function suppressed(table: readonly (readonly number[])[]): Cell[][] {
  const hidden = table.map((row) => row.map((count) => count > 0 && count < SMALLEST_GROUP))
  const lines = linesOf(table)
  for (let again = true; again;) {
    again = false
    for (const line of lines) {
      const open = line.filter(([row, column]) => hidden[row]?.[column] !== true)
      if (open.length === line.length || open.length === 0 || isCovered(table, hidden, line)) continue
      const [next] = [...open].sort((one, other) => coverOf(table, one) - coverOf(table, other))
      if (next) hide(hidden, next)
      again = true
    }
  }
  return table.map((row, index) => row.map((count, column) => (hidden[index]?.[column] === true ? null : count)))
}

/** What covers best goes first: the smallest of what is left tells least when it goes; a zero covers nobody. */
function coverOf(table: readonly (readonly number[])[], place: Place): number {
  return at(table, place) || Infinity
}

type Place = readonly [row: number, column: number]

/** Rows and columns, each as the places in it. */
function linesOf(table: readonly (readonly number[])[]): Place[][] {
  const rows = table.map((row, index) => row.map((_, column): Place => [index, column]))
  const columns = (table[0] ?? []).map((_, column) => table.map((_row, index): Place => [index, column]))
  return [...rows, ...columns]
}

function at(table: readonly (readonly number[])[], [row, column]: Place): number {
  return table[row]?.[column] ?? 0
}

function hide(hidden: boolean[][], [row, column]: Place): void {
  const line = hidden[row]
  if (line) line[column] = true
}

/** Two cells at least are hidden, together they are no small group either, and who knows the rule cannot tell them. */
function isCovered(table: readonly (readonly number[])[], hidden: boolean[][], line: readonly Place[]): boolean {
  const covered = line.filter(([row, column]) => hidden[row]?.[column] === true)
  const sum = covered.reduce((all, place) => all + at(table, place), 0)
  if (covered.length < 2 || sum < SMALLEST_GROUP) return false
  if (covered.length > 2) return true
  const shown = line.filter(([row, column]) => hidden[row]?.[column] !== true).map((place) => coverOf(table, place))
  return pairsOf(sum, Math.min(...shown)) >= 2
}

/**
 * How many pairs two hidden cells can be: one of them small, the other, as the smallest there was to cover it, no larger
 * than those that are shown. Where there is but one, hiding them has hidden nothing.
 */
function pairsOf(sum: number, mostOther: number): number {
  let pairs = 0
  for (let small = 1; small < SMALLEST_GROUP; small += 1) {
    const other = sum - small
    if (other >= small && other <= mostOther) pairs += 1
  }
  return pairs
}
