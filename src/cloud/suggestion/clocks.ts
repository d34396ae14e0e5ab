import { groupOf, type State } from '@/contract/suggestion/states'
import { RATE_WITHIN_DAYS, type Act } from '@/contract/suggestion/transitions'
import { dueAt, postpone, wholeWorkingDaysBetween } from '../platform/clock'
import type { SuggestionRecord } from './record'

/** Deadlines of a case. Defaults and rules: the domain's "Clocks". */

/** Later than any deadline: keeps fields that are sorted on comparable while no clock runs. */
export const NEVER = new Date('9999-12-31T00:00:00.000Z')

const DAY = 86_400_000
/** The acts that give a case an outcome somebody waits for. */
const OUTCOMES: readonly Act[] = ['answer', 'leadAnswered', 'refuse']
/** How long a closed case stays among those the inbox counts; as long as it can be asked for again. */
const SHOWN_AFTER_CLOSING = 30 * DAY

type ClockFields = Pick<SuggestionRecord, 'state' | 'contactDueAt' | 'answerDueAt' | 'contactedAt' | 'closedAt'>

/** The nearer running clock, and until when the case counts as on the desk. Follows from the rest of the record. */
export function deskClock(record: ClockFields): Pick<SuggestionRecord, 'dueAt' | 'dueClock' | 'deskUntil'> {
  const deskUntil = record.closedAt ? new Date(record.closedAt.getTime() + SHOWN_AFTER_CLOSING) : NEVER
  if (!answerClockRuns(record.state)) return { dueAt: NEVER, dueClock: undefined, deskUntil }
  if (!record.contactedAt && record.contactDueAt <= record.answerDueAt) {
    return { dueAt: record.contactDueAt, dueClock: 'contact', deskUntil }
  }
  return { dueAt: record.answerDueAt, dueClock: 'answer', deskUntil }
}

/** It stands still while the case waits for its resident, and ends with the answer. */
export function answerClockRuns(state: State): boolean {
  return groupOf(state) === 'open' && state !== 'needsInfo'
}

/** The answer's deadline once a case that was stopped goes on: later by the whole working days it stood still. */
export function deadlineAfterPause(answerDueAt: Date, askedAt: Date | undefined, now: Date): Date {
  const stood = askedAt ? wholeWorkingDaysBetween(askedAt, now) : 0
  return stood > 0 ? postpone(answerDueAt, stood) : answerDueAt
}

/**
 * By how many working days the answer can still be postponed: once in the life of a case, before it is late, and never past
 * what is promised in all. 0 when it cannot be.
 */
export function mostExtension(record: SuggestionRecord, now: Date): number {
  const { askedAgain, deadlines, answerDueAt } = record
  if (wasExtended(record) || now >= answerDueAt) return 0
  return Math.max(0, deadlines.extended - (askedAgain > 0 ? deadlines.again : deadlines.answer))
}

/** Whether the answer was postponed, for the case itself or along with the one it followed. */
export function wasExtended({ timeline }: Pick<SuggestionRecord, 'timeline'>): boolean {
  return timeline.some(({ act }) => act === 'extend' || act === 'leadExtended')
}

/** Since when the desk it lies on has the case: a first contact cannot have been before. */
export function withDeskSince({ timeline, submittedAt }: Pick<SuggestionRecord, 'timeline' | 'submittedAt'>): Date {
  return timeline.filter(({ act }) => act === 'transfer' || act === 'reopen').at(-1)?.at ?? submittedAt
}

/** When the outcome that stands was brought to somebody without WeChat. */
export function deliveredAt({ timeline }: Pick<SuggestionRecord, 'timeline'>): Date | undefined {
  const told = timeline.filter(({ act }) => OUTCOMES.includes(act) || act === 'deliver').at(-1)
  return told?.act === 'deliver' ? told.at : undefined
}

/** Until when a case that was asked for information leaves its resident time; from then on it may go on without. */
export function waitsUntil(record: Pick<SuggestionRecord, 'state' | 'askedAt' | 'deadlines'>): Date | undefined {
  if (record.state !== 'needsInfo' || !record.askedAt) return undefined
  return dueAt(record.askedAt, record.deadlines.resume)
}

/** Until when an answered case can be rated before it closes by itself. */
export function ratedUntil({ state, answeredAt }: Pick<SuggestionRecord, 'state' | 'answeredAt'>): Date | undefined {
  if (state !== 'answered' || !answeredAt) return undefined
  return new Date(answeredAt.getTime() + RATE_WITHIN_DAYS * DAY)
}
