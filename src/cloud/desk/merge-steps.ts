import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { excerpt } from '@/contract/text'
import { deadlineAfterPause } from '../suggestion/clocks'
import { stepOf, type Step, type When } from '../suggestion/life'
import { lastDay, message, THING } from '../suggestion/message'
import type { SuggestionRecord } from '../suggestion/record'

/**
 * Puts a case to another. Its own promises stay, and its clock runs on, also when it waited for its resident. One that nobody
 * had taken on is taken on by this: its resident is told so, which counts as first contact as a question does.
 */
export function merge(record: SuggestionRecord, lead: SuggestionRecord, when: When): Step {
  const link = { id: lead._id, number: lead.number, seen: lead.timeline.length }
  const answerDueAt =
    record.state === 'needsInfo' ? deadlineAfterPause(record.answerDueAt, record.askedAt, when.at) : record.answerDueAt
  return stepOf(record, {
    ...{ act: 'merge', ...when, lead: link, details: `并入 ${formatReceiptNumber(lead.number)}` },
    set: {
      lead: link,
      contactedAt: record.contactedAt ?? when.at,
      answerDueAt,
      askedAt: undefined,
      before: undefined,
    },
    message:
      record.contactedAt === undefined
        ? message(record, 'accepted', { thing2: excerpt(record.topicName, THING), date3: lastDay(answerDueAt) })
        : undefined,
  })
}

/** Takes it out again; the reason is the desk's. */
export function unmerge(record: SuggestionRecord, reason: string, when: When): Step {
  const from = formatReceiptNumber(record.lead?.number ?? '')
  return stepOf(record, { act: 'unmerge', ...when, text: reason, set: { lead: undefined }, details: `从 ${from} 撤出` })
}
