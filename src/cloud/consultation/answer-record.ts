import * as v from 'valibot'
import { answers } from '@/contract/consultation/answers'
import { ANSWER_CHANNELS } from '@/contract/consultation/vocabulary'
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
  answers,
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
