import type { ParsedInputOf } from '@/contract/actions'
import type { answerConsultation as action } from '@/contract/consultation/actions'
import { checkAnswers } from '@/contract/consultation/answers'
import { difference, type Counted } from '@/contract/consultation/tally'
import type { MyAnswerView } from '@/contract/consultation/view'
import type { Call } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import { isRepeat, requestMark } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { transact } from '../platform/transaction'
import { acceptWords } from './accept-words'
import { answerId, readAnswer, type AnswerRecord } from './answer-record'
import { findVisible } from './find'
import { itemsOf, stageOf, type ConsultationRecord } from './record'
import { consultationView, myAnswerView } from './show'
import { addToTotals } from './totals'

/** Marks of the last requests are enough: an older one can only be a repeat of what was answered anew since. */
const REQUESTS_KEPT = 20

/**
 * Puts the caller's answer in the place of the one before, in one transaction with the totals. Costs the same for the
 * hundred-thousandth as for the first.
 */
export async function answerConsultation(input: ParsedInputOf<typeof action>, call: Call): Promise<MyAnswerView> {
  const record = await findVisible(input.id, call.now)
  if (stageOf(record, call.now) !== 'open')
    throw new Failure('NOT_ALLOWED_NOW', '这次征询已经截止，不能再填了，请等结果公布')
  if (record.who === 'area' && input.inArea !== true) {
    const sentence = `请先确认您住在或在${record.workstations.map(({ name }) => name).join('、')}一带工作`
    throw new Failure('INVALID_INPUT', sentence, { fields: { inArea: sentence } })
  }
  if (input.edition !== undefined && input.edition !== record.edition) {
    const current = await consultationView(record, call.now)
    throw new Failure('CONFLICT', '题目刚刚更正过，请看一下更正的地方再提交', { current })
  }
  const checked = checkAnswers(record.items, input.answers)
  if (!checked.ok) throw new Failure('INVALID_INPUT', undefined, { fields: prefixed(checked.fields) })
  if (Object.keys(checked.answers).length === 0) {
    throw invalidField('answers', '还什么都没有填，请至少填一项')
  }

  // WeChat looks at it before the transaction: nobody who answers at the same moment waits for that.
  const standings = await acceptWords(call.openid, record.items, checked.answers)
  const _id = answerId(record._id, call)
  const request = requestMark(_id, call, input)
  const answer = await transact(async (transaction) => {
    const raw = await transaction.findById('answers', _id)
    const before = raw === undefined ? undefined : readAnswer(raw)
    if (before && isRepeat(before, request)) return before
    const after: AnswerRecord = {
      _id,
      schemaVersion: 1,
      version: (before?.version ?? 0) + 1,
      consultationId: record._id,
      edition: record.edition,
      channel: 'wechat',
      answers: checked.answers,
      standings,
      inArea: input.inArea,
      firstAt: before?.firstAt ?? call.now,
      answeredAt: call.now,
      recipient: { sealed: secrets().seal('recipient', call.openid) },
      requests: [...(before?.requests ?? []), request].slice(-REQUESTS_KEPT),
    }
    await transaction.put('answers', after)
    await addToTotals(
      transaction,
      record._id,
      _id,
      difference(before && counted(record, before), counted(record, after)),
    )
    return after
  })
  return myAnswerView(record, answer, call.now)
}

/** An answer as it counts: by what it was asked. */
export function counted(record: ConsultationRecord, answer: AnswerRecord): Counted {
  const { edition, channel, answers } = answer
  return { asked: itemsOf(record, edition), edition, channel, answers }
}

function prefixed(fields: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(fields).map(([item, sentence]) => [`answers.${item}`, sentence]))
}
