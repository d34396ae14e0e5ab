import * as v from 'valibot'
import { STATES, STATE_NAMES } from '@/contract/suggestion/states'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import {
  CHANNEL_NAMES,
  CHANNELS,
  KIND_NAMES,
  KINDS,
  OUTCOME_NAMES,
  OUTCOMES,
  SATISFACTION_NAMES,
  SATISFACTIONS,
  type Outcome,
} from '@/contract/suggestion/vocabulary'
import { maskPhonesIn } from '@/contract/mask'
import type { Column } from './workbook'

/** The fields of a case that its row in a table needs. No name: a table lies about longer than a case is open. */
export const caseRow = v.object({
  _id: v.string(),
  number: v.string(),
  desk: v.string(),
  channel: v.picklist(CHANNELS),
  kind: v.picklist(KINDS),
  topicName: v.string(),
  text: v.string(),
  place: v.nullish(v.object({ text: v.string() })),
  state: v.picklist(STATES),
  anonymous: v.boolean(),
  public: v.boolean(),
  submittedAt: v.date(),
  contactDueAt: v.date(),
  contactedAt: v.nullish(v.date()),
  answerDueAt: v.date(),
  closedAt: v.nullish(v.date()),
  askedAgain: v.number(),
  answers: v.array(
    v.object({
      outcome: v.picklist(OUTCOMES),
      text: v.string(),
      at: v.date(),
      workingDays: v.number(),
      inTime: v.boolean(),
    }),
  ),
  rating: v.nullish(v.object({ satisfaction: v.picklist(SATISFACTIONS), solved: v.boolean() })),
  officer: v.nullish(v.object({ name: v.string() })),
  sealedPhone: v.nullish(v.string()),
})
export type CaseRow = v.InferOutput<typeof caseRow>

const yesNo = (yes: boolean) => (yes ? '是' : '否')

/** The columns of a table of cases. @param deskNames by id */
export function caseColumns(deskNames: ReadonlyMap<string, string>): Column<CaseRow>[] {
  const last = (row: CaseRow) => row.answers.at(-1)
  return [
    { title: '受理编号', width: 12, type: 'text', of: ({ number }) => formatReceiptNumber(number) },
    { title: '所在', width: 12, type: 'text', of: ({ desk }) => deskNames.get(desk) ?? desk },
    { title: '渠道', width: 8, type: 'text', of: ({ channel }) => CHANNEL_NAMES[channel] },
    { title: '类别', width: 8, type: 'text', of: ({ kind }) => KIND_NAMES[kind] },
    { title: '事项', width: 12, type: 'text', of: ({ topicName }) => topicName },
    { title: '内容', width: 48, type: 'text', of: ({ text }) => maskPhonesIn(text) },
    { title: '地点', width: 20, type: 'text', of: ({ place }) => place?.text && maskPhonesIn(place.text) },
    { title: '状态', width: 10, type: 'text', of: ({ state }) => STATE_NAMES[state] },
    { title: '匿名', width: 6, type: 'text', of: ({ anonymous }) => yesNo(anonymous) },
    { title: '愿意公开', width: 8, type: 'text', of: (row) => yesNo(row.public) },
    { title: '提交时间', width: 17, type: 'moment', of: ({ submittedAt }) => submittedAt },
    { title: '先行联系', width: 17, type: 'moment', of: ({ contactedAt }) => contactedAt },
    { title: '联系期限', width: 17, type: 'moment', of: ({ contactDueAt }) => lastMinute(contactDueAt) },
    { title: '答复期限', width: 17, type: 'moment', of: ({ answerDueAt }) => lastMinute(answerDueAt) },
    { title: '答复时间', width: 17, type: 'moment', of: (row) => last(row)?.at },
    { title: '答复用时（工作日）', width: 10, type: 'number', of: (row) => last(row)?.workingDays },
    { title: '按时答复', width: 8, type: 'text', of: (row) => inTime(last(row)) },
    { title: '办理结果', width: 10, type: 'text', of: (row) => outcome(last(row)) },
    { title: '答复', width: 48, type: 'text', of: (row) => maskPhonesIn(last(row)?.text ?? '') },
    { title: '再次办理（次）', width: 8, type: 'number', of: ({ askedAgain }) => askedAgain },
    { title: '满意度', width: 10, type: 'text', of: ({ rating }) => rating && SATISFACTION_NAMES[rating.satisfaction] },
    { title: '居民说解决了', width: 8, type: 'text', of: ({ rating }) => rating && yesNo(rating.solved) },
    { title: '结案时间', width: 17, type: 'moment', of: ({ closedAt }) => closedAt },
    { title: '最近经办', width: 10, type: 'text', of: ({ officer }) => officer?.name },
  ]
}

interface Answer {
  outcome: Outcome
  inTime: boolean
}

function outcome(answer: Answer | undefined): string | undefined {
  return answer && OUTCOME_NAMES[answer.outcome]
}

function inTime(answer: Answer | undefined): string | undefined {
  return answer && yesNo(answer.inTime)
}

/** A deadline is the midnight that ends its last day; people read that day. */
function lastMinute(due: Date): Date {
  return new Date(due.getTime() - 60_000)
}
