import { excerpt } from '@/contract/text'
import { OUTCOME_NAMES, REFUSAL_NAMES, type Outcome, type RefusalCode } from '@/contract/suggestion/vocabulary'
import type { Referral } from '@/contract/suggestion/referral'
import type { Role } from '@/contract/roles'
import { Failure, invalidField } from '../platform/failure'
import { postpone, workingDaysTaken } from '../platform/clock'
import { deadlineAfterPause, mostExtension, waitsUntil, wasExtended } from '../suggestion/clocks'
import { stepOf, type Step, type When } from '../suggestion/life'
import { noLongerPublic } from '../suggestion/public'
import type { SuggestionRecord } from '../suggestion/record'
import { extensionWords, message, THING } from '../suggestion/message'

/** What staff can do with a case, each as a pure step. */

/** Stops the answer clock. From `submitted` the question counts as first contact. */
export function askInfo(record: SuggestionRecord, question: string, when: When): Step {
  return stepOf(record, {
    act: 'askInfo',
    ...when,
    text: question,
    set: { before: record.state, askedAt: when.at, contactedAt: record.contactedAt ?? when.at },
    message: message(record, 'needsInfo', { thing2: excerpt(question, THING) }),
  })
}

/** @throws Failure NOT_ALLOWED_NOW before the resident had 5 working days */
export function resume(record: SuggestionRecord, note: string, when: When): Step {
  const step = stepOf(record, {
    act: 'resume',
    ...when,
    text: note,
    set: {
      answerDueAt: deadlineAfterPause(record.answerDueAt, record.askedAt, when.at),
      askedAt: undefined,
      before: undefined,
    },
  })
  const until = waitsUntil(record)
  if (until && when.at < until) {
    throw new Failure('NOT_ALLOWED_NOW', '居民还有时间补充，请满 5 个工作日后再继续办理')
  }
  return step
}

export function start(record: SuggestionRecord, when: When): Step {
  return stepOf(record, { act: 'start', ...when })
}

/** @throws Failure NOT_ALLOWED_NOW a second time or once late; INVALID_INPUT for more than is promised in all */
export function extend(record: SuggestionRecord, given: { workingDays: number; reason: string }, when: When): Step {
  const answerDueAt = postpone(record.answerDueAt, Math.min(given.workingDays, record.deadlines.extended))
  const step = stepOf(record, {
    act: 'extend',
    ...when,
    text: extensionWords(given.workingDays, answerDueAt) + given.reason,
    workingDays: given.workingDays,
    set: { answerDueAt },
  })
  const most = mostExtension(record, when.at)
  if (wasExtended(record)) {
    throw new Failure('NOT_ALLOWED_NOW', '已经延过一次，不能再延，请按期答复')
  }
  if (most === 0) throw new Failure('NOT_ALLOWED_NOW', '答复已经超期，不能再延，请尽快答复')
  if (given.workingDays > most) {
    throw invalidField('workingDays', `请改少一些：最多再延 ${most} 个工作日，前后一共 ${record.deadlines.extended} 个`)
  }
  return step
}

interface Given {
  outcome: Outcome
  text: string
  referral?: Referral
  /** What it cites, as it stands now. */
  policies?: SuggestionRecord['answers'][number]['policies']
}

export function answer(record: SuggestionRecord, given: Given, when: When): Step {
  return stepOf(record, {
    act: 'answer',
    ...when,
    text: given.text,
    set: {
      answeredAt: when.at,
      answers: [
        ...record.answers,
        {
          ...given,
          policies: given.policies ?? [],
          at: when.at,
          dueAt: record.answerDueAt,
          workingDays: workingDaysTaken(record.clockFrom, when.at),
          inTime: when.at < record.answerDueAt,
        },
      ],
    },
    message: message(record, 'answered', {
      phrase2: OUTCOME_NAMES[given.outcome],
      thing3: excerpt(given.text, THING),
    }),
  })
}

/** What the district has taken back from being refused, only the district refuses again. */
export function mayRefuse({ timeline }: SuggestionRecord, role: Role): boolean {
  return role === 'district' || !timeline.some(({ act }) => act === 'reopen')
}

/** A refusal starts with its reason. @throws Failure NOT_ALLOWED_NOW to a workstation, for what the district reopened */
export function refuse(record: SuggestionRecord, given: { reasonCode: RefusalCode; text: string }, when: When): Step {
  const step = stepOf(record, {
    act: 'refuse',
    ...when,
    text: `${REFUSAL_NAMES[given.reasonCode]}。${given.text}`,
    set: { refusal: { ...given, at: when.at }, closedAt: when.at, ...noLongerPublic(record) },
  })
  if (when.actor.kind !== 'staff' || !mayRefuse(record, when.actor.role)) {
    throw new Failure('NOT_ALLOWED_NOW', '区局复核后要求重新受理，不能再不予受理。有不同意见，请和区局说')
  }
  return step
}
