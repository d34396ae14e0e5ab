/**
 * What is counted, by name, and how the figures are made of the counts. Counts of days add up to those of a month, those of
 * workstations to the district's; a rate is only ever made at the end.
 */
export type Counts = Readonly<Record<string, number>>

/** A share with what it is made of. No denominator, no figure. */
export interface Rate {
  /** From 0 to 1. */
  value: number | null
  of: number
  count: number
}

export function rate(count: number, of: number): Rate {
  return { value: of === 0 ? null : count / of, of, count }
}

/** The clocks that are promised: first contact, answer, and the answer when asked again. */
export const CLOCKS = ['contact', 'answer', 'again'] as const
export type Clock = (typeof CLOCKS)[number]

/**
 * Kept promises ÷ those kept or missed. One whose last day has not passed is neither.
 * @param counts of the days that have passed, and of today
 * @param stillOpen of the days that have passed: what is open there has been missed
 */
export function keptRate(clock: Clock, counts: Counts, stillOpen: Counts): Rate {
  const kept = counts[`${clock}:kept`] ?? 0
  return rate(kept, kept + (counts[`${clock}:missed`] ?? 0) + (stillOpen[`${clock}:open`] ?? 0))
}

/** How long something took: half of all took at most `median`, nine of ten at most `most`. */
export interface Times {
  median: number | null
  most: number | null
  of: number
}

/** The longest time that is told apart: hours to a contact, working days to an answer. More counts as this. */
export const LONGEST = { contact: 72, answer: 31 } as const

/** @param prefix of the counts that hold how many took so long: `contact took:5` */
export function timesOf(prefix: string, counts: Counts): Times {
  const taken = Object.entries(counts)
    .filter(([name, count]) => name.startsWith(prefix) && count > 0)
    .map(([name, count]) => ({ took: Number(name.slice(prefix.length)), count }))
    .sort((a, b) => a.took - b.took)
  const of = taken.reduce((sum, { count }) => sum + count, 0)
  const within = (share: number) => {
    let seen = 0
    for (const { took, count } of taken) {
      seen += count
      if (seen >= of * share) return took
    }
    return null
  }
  return { median: within(0.5), most: within(0.9), of }
}

export function sumCounts(all: Iterable<Counts>): Record<string, number> {
  const sum: Record<string, number> = {}
  for (const counts of all) for (const [name, count] of Object.entries(counts)) sum[name] = (sum[name] ?? 0) + count
  return sum
}
