/**
 * How wrong codes are slowed. Everyone waits for their own wrong codes only: nobody can make another wait, so whoever
 * holds the right code is never locked out. What others try shortens the patience with those who have guessed already.
 */

/** A person's wrong codes that are not forgotten yet, and when the last one was. */
export interface Tries {
  wrong: number
  at: Date
}

/** Everybody's wrong codes of late: for what this one asks for, and altogether. */
export interface Heat {
  subject: number
  overall: number
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** So many wrong codes cost nothing; while somebody is guessing, one. */
export const FREE = 5
export const FREE_WHEN_HOT = 1
/** From so many wrong codes on somebody is guessing: for one thing in a day, altogether in an hour. */
export const HOT = { subject: 20, overall: 300 }
/** The wait after the last free one; it doubles with each that follows. */
const FIRST_WAIT = MINUTE
export const LONGEST_WAIT = HOUR
/** A person who has not tried for so long starts anew. */
export const FORGOTTEN_AFTER = 24 * HOUR
/** Over what the codes of all are counted. */
export const WINDOW = { subject: 24 * HOUR, overall: HOUR }

export function isHot(heat: Heat): boolean {
  return heat.subject >= HOT.subject || heat.overall >= HOT.overall
}

/** The person's wrong codes that still count. */
export function remembered(tries: Tries | undefined, now: Date): number {
  if (!tries || now.getTime() - tries.at.getTime() >= FORGOTTEN_AFTER) return 0
  return tries.wrong
}

/** How long, in milliseconds, the person has to wait before another code is looked at. 0: it is looked at. */
export function waitFor(tries: Tries | undefined, heat: Heat, now: Date): number {
  const wrong = remembered(tries, now)
  const paid = wrong - (isHot(heat) ? FREE_WHEN_HOT : FREE)
  if (!tries || wrong === 0 || paid < 0) return 0
  const wait = Math.min(FIRST_WAIT * 2 ** Math.min(paid, 20), LONGEST_WAIT)
  return Math.max(0, tries.at.getTime() + wait - now.getTime())
}
