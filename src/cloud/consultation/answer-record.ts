import * as v from 'valibot'
import { answers } from '@/contract/consultation/answers'
import { ANSWER_CHANNELS } from '@/contract/consultation/vocabulary'
import { TEXT_STANDINGS } from '@/contract/suggestion/safety'
import type { Call } from '../platform/call'
import { secrets } from '../platform/secrets'

/** One person's answer. Its id is a keyed hash of consultation and person: there cannot be two. */
const answerRecord = v.object({
  _id: v.string(),
  schemaVersion: v.literal(1),
  version: v.number(),
  consultationId: v.string(),
  /** Of the questions it answers. */
  edition: v.number(),
  channel: v.picklist(ANSWER_CHANNELS),
  /** Words that their writer had removed are empty: that there were some stays counted. */
  answers,
  /** How words stand that a person has to look at before they are public, by item. */
  standings: v.optional(v.record(v.string(), v.picklist(TEXT_STANDINGS))),
  inArea: v.optional(v.boolean()),
  firstAt: v.date(),
  answeredAt: v.date(),
  /** The openid, sealed: whoever reads the answer cannot tell whose it is. For the message about what became of it. Gone once they had themselves removed. */
  recipient: v.object({ sealed: v.optional(v.string()) }),
  requests: v.array(v.object({ key: v.string(), digest: v.string() })),
})
export type AnswerRecord = v.InferOutput<typeof answerRecord>

export function readAnswer(raw: unknown): AnswerRecord {
  return v.parse(answerRecord, raw)
}

export function answerId(consultationId: string, call: Pick<Call, 'openid'>): string {
  return secrets().hash('answer', consultationId, call.openid)
}
