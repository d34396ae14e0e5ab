import type { MyAnswerView } from '@/contract/consultation/view'
import type { Call } from '../platform/call'
import { findById } from '../platform/store'
import { answerId, readAnswer } from './answer-record'
import { findVisible } from './find'
import { myAnswerView } from './show'

export async function getMyAnswer(input: { id: string }, call: Call): Promise<MyAnswerView> {
  const [record, raw] = await Promise.all([
    findVisible(input.id, call.now),
    findById('answers', answerId(input.id, call)),
  ])
  return myAnswerView(record, raw === undefined ? undefined : readAnswer(raw), call.now)
}
