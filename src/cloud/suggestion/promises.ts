import { isOpen } from '@/contract/suggestion/states'
import { lastDayOf, shanghaiDay, workingHoursBetween } from '../platform/clock'
import { answerClockRuns, withDeskSince } from './clocks'
import type { DeedRecord, PromiseRecord, SuggestionRecord } from './record'

/**
 * What became of each deadline of a case. A deadline can be moved afterwards, by an extension, a pause or a transfer; that it
 * was missed before that must not be forgotten, so it is written down by the first act after it.
 */

export type PromiseFields = Pick<
  SuggestionRecord,
  | 'state'
  | 'desk'
  | 'submittedAt'
  | 'contactDueAt'
  | 'contactedAt'
  | 'answerDueAt'
  | 'answers'
  | 'askedAgain'
  | 'promises'
  | 'deeds'
  | 'timeline'
>

type Promised = Pick<PromiseRecord, 'clock' | 'round'> & { due: Date }

/** The deadlines that run now and whose end is still open. */
export function runningPromises(record: PromiseFields): Promised[] {
  const promises: Promised[] = []
  // Untouched cases alone wait for a contact; an answer that came without one is one.
  if (isOpen(record.state) && !record.contactedAt) {
    promises.push({ clock: 'contact', round: contactRound(record), due: record.contactDueAt })
  }
  if (answerClockRuns(record.state)) {
    const clock = record.askedAgain === 0 ? 'answer' : 'again'
    promises.push({ clock, round: record.askedAgain, due: record.answerDueAt })
  }
  const known = promisesOf(record)
  return promises.filter(({ clock, round }) => !known.some((one) => one.clock === clock && one.round === round))
}

/** The promises whose end is known, after an act at `at` that made `after` of `before`. */
export function promisesAfter(before: PromiseFields, after: PromiseFields, at: Date): PromiseRecord[] {
  const settled = runningPromises(before).flatMap(({ clock, round, due }): PromiseRecord[] => {
    const done = clock === 'contact' ? contactOf(before, after) : answerOf(before, after)
    const { desk } = before
    if (done && done < due) return [{ clock, round, desk, day: shanghaiDay(done), kept: true }]
    return due <= (done ?? at) ? [{ clock, round, desk, day: lastDayOf(due), kept: false }] : []
  })
  return [...promisesOf(before), ...settled]
}

/** The contacts and answers that were made, after an act that made `after` of `before`. */
export function deedsAfter(before: PromiseFields, after: PromiseFields): DeedRecord[] {
  return [...deedsOf(before), ...newDeeds(before, after)]
}

/** Of a case from before promises were kept: as far as it can be told from what stands in it. */
export function promisesOf(record: PromiseFields): PromiseRecord[] {
  if (record.promises) return record.promises
  const { desk } = record
  const answered = record.answers.map(({ at, dueAt, inTime }, round): PromiseRecord => {
    const day = inTime ? shanghaiDay(at) : lastDayOf(dueAt)
    return { clock: round === 0 ? 'answer' : 'again', round, desk, day, kept: inTime }
  })
  const contact = record.contactedAt ?? record.answers[0]?.at
  if (!contact) return answered
  const kept = contact < record.contactDueAt
  const day = kept ? shanghaiDay(contact) : lastDayOf(record.contactDueAt)
  return [{ clock: 'contact', round: 0, desk, day, kept }, ...answered]
}

export function deedsOf(record: PromiseFields): DeedRecord[] {
  const untouched = { ...record, contactedAt: undefined, answers: [], askedAgain: 0, timeline: [] }
  return record.deeds ?? newDeeds(untouched, record)
}

function newDeeds(before: PromiseFields, after: PromiseFields): DeedRecord[] {
  const { desk } = before
  const answers = after.answers.slice(before.answers.length).map(({ at, workingDays }, index): DeedRecord => {
    const round = before.answers.length + index
    return { clock: round === 0 ? 'answer' : 'again', round, desk, day: shanghaiDay(at), took: workingDays }
  })
  const contact = contactOf(before, after)
  const round = contactRound(before)
  const known = before.deeds?.some((one) => one.clock === 'contact' && one.round === round)
  if (!contact || known) return answers
  const took = workingHoursBetween(withDeskSince(before), contact)
  return [{ clock: 'contact', round, desk, day: shanghaiDay(contact), took }, ...answers]
}

function contactOf(before: PromiseFields, after: PromiseFields): Date | undefined {
  return before.contactedAt ? undefined : (after.contactedAt ?? answerOf(before, after))
}

function answerOf(before: PromiseFields, after: PromiseFields): Date | undefined {
  return after.answers[before.answers.length]?.at
}

/** Each time it is handed over, or taken up again, the contact begins anew. */
function contactRound({ timeline }: PromiseFields): number {
  return timeline.filter(({ act }) => act === 'transfer' || act === 'reopen').length
}
