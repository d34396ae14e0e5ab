import { excerpt } from '@/contract/text'
import {
  CONTACT_METHOD_NAMES,
  DELIVERY_METHOD_NAMES,
  type ContactMethod,
  type DeliveryMethod,
} from '@/contract/suggestion/vocabulary'
import { invalidField } from '../platform/failure'
import { withDeskSince } from '../suggestion/clocks'
import { stepOf, type Step, type When } from '../suggestion/life'
import type { SuggestionRecord } from '../suggestion/record'
import { lastDay, message, momentWords, THING } from '../suggestion/message'

/** How staff reach the resident, each as a pure step: first contact, an attempt in vain, the answer brought to them. */

const MINUTE = 60_000
const HOUR = 60 * MINUTE

interface Contact {
  method: ContactMethod
  note: string
  at?: Date
}

/** People write minutes: what was in the minute of the other is not before it. */
function isBefore(at: Date, other: Date): boolean {
  return at.getTime() < Math.floor(other.getTime() / MINUTE) * MINUTE
}

function contactTime(record: SuggestionRecord, contact: Contact, now: Date): Date {
  const at = contact.at ?? now
  const since = withDeskSince(record)
  if (!isBefore(at, since)) return at
  throw invalidField(
    'contact.at',
    since > record.submittedAt ? '联系时间早于这件事转到这里的时间，请改一下' : '联系时间早于居民提交的时间，请改一下',
  )
}

export function accept(record: SuggestionRecord, contact: Contact, when: When): Step {
  return stepOf(record, {
    act: 'accept',
    ...when,
    text: `${CONTACT_METHOD_NAMES[contact.method]}联系${told(contact.at, when.at)}：${contact.note}`,
    // Who was met on a visit had been contacted before.
    set: { contactedAt: earlier(record.contactedAt, contactTime(record, contact, when.at)) },
    message: message(record, 'accepted', {
      thing2: excerpt(record.topicName, THING),
      date3: lastDay(record.answerDueAt),
    }),
  })
}

/** When it was, where that is not just now: a contact that is written down later is seen to be. */
function told(at: Date | undefined, now: Date): string {
  if (!at || now.getTime() - at.getTime() < HOUR) return ''
  return `（${momentWords(at)}）`
}

function earlier(before: Date | undefined, now: Date): Date {
  return before && before < now ? before : now
}

/** Somebody tried, in vain: it is written down, and no clock stops. */
export function attempt(record: SuggestionRecord, contact: Contact, when: When): Step {
  contactTime(record, contact, when.at)
  return stepOf(record, {
    act: 'attempt',
    ...when,
    text: `${CONTACT_METHOD_NAMES[contact.method]}联系，没有联系上：${contact.note}`,
  })
}

/** The answer, or the refusal, was brought to somebody without WeChat. */
export function deliver(
  record: SuggestionRecord,
  given: { method: DeliveryMethod; note: string; at?: Date },
  when: When,
): Step {
  const step = stepOf(record, {
    act: 'deliver',
    ...when,
    text: `${DELIVERY_METHOD_NAMES[given.method]}：${given.note}`,
  })
  const outcome = record.answers.at(-1)?.at ?? record.refusal?.at
  if (given.at && outcome && isBefore(given.at, outcome)) throw invalidField('at', '告知时间早于答复的时间，请改一下')
  return step
}
