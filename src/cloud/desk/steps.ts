import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { excerpt } from '@/contract/text'
import {
  CONTACT_METHOD_NAMES,
  OUTCOME_NAMES,
  REFUSAL_NAMES,
  type ContactMethod,
  type Outcome,
  type RefusalCode,
} from '@/contract/suggestion/vocabulary'
import { Failure, invalidField } from '../platform/failure'
import { shanghaiDay, workingDaysTaken } from '../platform/clock'
import { deadlineAfterPause, waitsUntil } from '../suggestion/clocks'
import type { Request } from '../platform/request-mark'
import { stepOf, type Step } from '../suggestion/life'
import type { Actor } from '../platform/actor'
import type { Message, SuggestionRecord } from '../suggestion/record'

/** What staff can do with a case, each as a pure step. */

interface When {
  at: Date
  actor: Actor
  request: Request
}

const MINUTE = 60_000

/** WeChat takes at most 20 characters in a `thing` of a subscribe message. */
const THING = 20

function message(record: SuggestionRecord, template: Message['template'], data: Record<string, string>): Message {
  return { template, data: { character_string1: formatReceiptNumber(record.number), ...data } }
}

/** `2026年12月1日`: the last day of a deadline, in the form WeChat takes as a `date`. */
function lastDay(due: Date): string {
  const [year, month, day] = shanghaiDay(new Date(due.getTime() - 1))
    .split('-')
    .map(Number)
  return `${year}年${month}月${day}日`
}

export function accept(
  record: SuggestionRecord,
  contact: { method: ContactMethod; note: string; at?: Date },
  when: When,
): Step {
  const contactedAt = contact.at ?? when.at
  // People write minutes: a contact in the minute of the submission is not before it.
  if (contactedAt.getTime() < Math.floor(record.submittedAt.getTime() / MINUTE) * MINUTE)
    throw invalidField('contact.at', '联系时间不能早于居民提交的时间')
  return stepOf(record, {
    act: 'accept',
    ...when,
    text: `${CONTACT_METHOD_NAMES[contact.method]}联系：${contact.note}`,
    set: { contactedAt },
    message: message(record, 'accepted', {
      thing2: excerpt(record.topicName, THING),
      date3: lastDay(record.answerDueAt),
    }),
  })
}

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
    throw new Failure('NOT_ALLOWED_NOW', '居民还有时间补充，满 5 个工作日后才能继续办理')
  }
  return step
}

export function start(record: SuggestionRecord, when: When): Step {
  return stepOf(record, { act: 'start', ...when })
}

export function answer(record: SuggestionRecord, given: { outcome: Outcome; text: string }, when: When): Step {
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

/** A refusal starts with its reason. */
export function refuse(record: SuggestionRecord, given: { reasonCode: RefusalCode; text: string }, when: When): Step {
  return stepOf(record, {
    act: 'refuse',
    ...when,
    text: `${REFUSAL_NAMES[given.reasonCode]}。${given.text}`,
    set: { refusal: { ...given, at: when.at }, closedAt: when.at },
  })
}
