import * as v from 'valibot'
import { answers } from '@/contract/consultation/answers'
import { forget, recall, remember } from '../../device/storage'
import { answerKey } from '../../unsent/begun'

const schema = v.object({
  /** Of what was asked when all of it was last looked at. */
  edition: v.number(),
  answers,
  /** What each item said when it was answered, as marks; without one an answer has to be looked at again. */
  asked: v.optional(v.record(v.string(), v.string()), {}),
  /** The step one was at; after the last item comes the summary. */
  at: v.number(),
  /** The person says that they live or work there. */
  inArea: v.boolean(),
})
export type AnswerDraft = v.InferOutput<typeof schema>

const stored = v.pipe(v.string(), v.parseJson(), schema)

/** What was begun and not sent. */
export function openAnswerDraft(id: string): AnswerDraft | undefined {
  const found = v.safeParse(stored, recall(answerKey(id)))
  return found.success ? found.output : undefined
}

/** @returns whether the phone has kept it */
export function storeAnswerDraft(id: string, draft: AnswerDraft): boolean {
  return remember(answerKey(id), JSON.stringify(draft))
}

export function dropAnswerDraft(id: string): void {
  forget(answerKey(id))
}
