import type { Satisfaction } from '@/contract/suggestion/vocabulary'
import { ASK_AGAIN_DAYS, ASK_AGAIN_TIMES, residentActs, SUPPLEMENT_TIMES } from '@/contract/suggestion/transitions'
import { Failure } from '../platform/failure'
import { dueAt } from '../platform/clock'
import { deadlineAfterPause } from './clocks'
import type { Request } from '../platform/request-mark'
import { standingOf, stepOf, type Step } from './life'
import { noLongerPublic } from './public'
import type { TextStanding } from '@/contract/suggestion/safety'
import { withMore } from '../safety/record'
import type { SuggestionRecord } from './record'

/** What the resident who wrote a suggestion can do with it, each as a pure step. */

interface When {
  at: Date
  request: Request
}

const actor = { kind: 'resident' } as const

/** In `needsInfo` the case goes on where it was, with its clock moved; elsewhere the words are only added. */
export function supplement(
  record: SuggestionRecord,
  added: { text: string; photos: string[]; standing?: TextStanding },
  when: When,
): Step {
  const waiting = record.state === 'needsInfo'
  const clock = waiting
    ? {
        answerDueAt: deadlineAfterPause(record.answerDueAt, record.askedAt, when.at),
        askedAt: undefined,
        before: undefined,
      }
    : {}
  const set = { ...clock, ...looked(record, added, when) }
  const text = added.text === '' ? undefined : added.text
  const step = stepOf(record, { act: 'supplement', actor, ...when, text, photos: added.photos, set })
  if (!residentActs(standingOf(record), when.at.getTime()).includes('supplement')) {
    throw new Failure('NOT_ALLOWED_NOW', `已经补充过 ${SUPPLEMENT_TIMES} 次，请等队员处理，或打电话说`)
  }
  return step
}

/** How the case stands with content safety once this was added; as before where nobody looked. */
function looked(
  record: SuggestionRecord,
  { standing, photos }: { standing?: TextStanding; photos: string[] },
  { at }: When,
): Partial<SuggestionRecord> {
  return standing === undefined ? {} : withMore(record, { text: standing, photos, at })
}

export function withdraw(record: SuggestionRecord, when: When): Step {
  return stepOf(record, { act: 'withdraw', actor, ...when, set: { closedAt: when.at, ...noLongerPublic(record) } })
}

export function rate(
  record: SuggestionRecord,
  given: { satisfaction: Satisfaction; solved: boolean },
  when: When,
): Step {
  const set = { rating: { ...given, at: when.at }, closedAt: when.at }
  return stepOf(record, { act: 'rate', actor, ...when, set })
}

/** Handled again, with a new and shorter clock. @throws Failure NOT_ALLOWED_NOW too often, or too late */
export function askAgain(record: SuggestionRecord, reason: string, when: When, standing?: TextStanding): Step {
  const set = {
    ...looked(record, { standing, photos: [] }, when),
    askedAgain: record.askedAgain + 1,
    answerDueAt: dueAt(when.at, record.deadlines.again),
    clockFrom: when.at,
    closedAt: undefined,
  }
  const step = stepOf(record, { act: 'askAgain', actor, ...when, text: reason, set })
  if (!residentActs(standingOf(record), when.at.getTime()).includes('askAgain')) {
    throw new Failure(
      'NOT_ALLOWED_NOW',
      record.askedAgain >= ASK_AGAIN_TIMES
        ? `已经再次办理过 ${ASK_AGAIN_TIMES} 次，请另提一条意见`
        : `结案已超过 ${ASK_AGAIN_DAYS} 天，请另提一条意见`,
    )
  }
  return step
}
