import { isOpen, STATE_NAMES } from '@/contract/suggestion/states'
import type { SuggestionView } from '@/contract/suggestion/view'
import type { Receipt } from '../../../cloud/kept-receipt'
import { promisedDay, recentMoment } from '../../../ui/dates'

/** How far the case is, where the receipt is looked at again; nothing of it yet as it is handed over. */
export type Since = Pick<SuggestionView, 'state' | 'contactedAt'> & { answer?: { at: string } }

interface ReceiptStep {
  key: string
  when: 'past' | 'now' | 'promised'
  title: string
  children: string
}

/**
 * What stands on the receipt: it is in the box, and what was promised by when. What has been kept since says so; what will
 * not come any more is not promised.
 * @param now for the days that are near
 */
export function receiptSteps(receipt: Receipt, since: Since | undefined, now: string): ReceiptStep[] {
  const { submittedAt, withDistrict, workstation, topicName, contactDueAt, answerDueAt } = receipt
  const put: ReceiptStep = {
    key: 'in',
    when: 'past',
    title: withDistrict ? '已交区局' : `已投进${workstation}意见箱`,
    children: `${recentMoment(submittedAt, now)}，关于${topicName}`,
  }
  if (since && !isOpen(since.state)) return [put, ended(since, now)]
  const who = withDistrict ? '区局' : '队员'
  const contactedAt = since?.contactedAt
  const contact: ReceiptStep =
    contactedAt === undefined
      ? { key: 'contact', when: 'now', title: `${who}先联系您`, children: `最晚 ${promisedDay(contactDueAt)}` }
      : { key: 'contact', when: 'past', title: `${who}联系过了`, children: recentMoment(contactedAt, now) }
  return [
    put,
    contact,
    {
      key: 'answer',
      when: contactedAt === undefined ? 'promised' : 'now',
      title: '给您答复',
      children: `最晚 ${promisedDay(answerDueAt)}`,
    },
  ]
}

/** Nobody owes anything any more: how it went stands on the case's own page. */
function ended({ state, answer }: Since, now: string): ReceiptStep {
  if (answer) return { key: 'answer', when: 'past', title: '已答复', children: recentMoment(answer.at, now) }
  return { key: 'ended', when: 'past', title: STATE_NAMES[state], children: '' }
}
