import * as v from 'valibot'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { answerId, readAnswer, type AnswerRecord } from './answer-record'
import { readConsultation, type ConsultationRecord } from './record'

/** As many as one request gives. */
const BATCH = 100

const named = v.object({ _id: v.string() })

/** The ids that the caller's answers have, or would have: nobody can list them without knowing who they are. */
async function* answerIds(call: Pick<Call, 'openid'>): AsyncGenerator<string[]> {
  for (let after = ''; ;) {
    const query = after === '' ? {} : { _id: command.gt(after) }
    const raw = await find('consultations', query, { order: [['_id', 'asc']], limit: BATCH, fields: ['_id'] })
    const ids = raw.map((one) => v.parse(named, one)._id)
    yield ids.map((id) => answerId(id, call))
    after = ids.at(-1) ?? after
    if (ids.length < BATCH) return
  }
}

/** What the caller has answered in all consultations. */
async function answersOf(call: Pick<Call, 'openid'>): Promise<AnswerRecord[]> {
  const all: AnswerRecord[] = []
  for await (const ids of answerIds(call)) {
    if (ids.length === 0) continue
    all.push(...(await find('answers', { _id: command.in(ids) }, { limit: BATCH })).map(readAnswer))
  }
  return all
}

/** What the caller answered, with what was asked. */
export async function answeredBy(
  call: Pick<Call, 'openid'>,
): Promise<{ answer: AnswerRecord; consultation: ConsultationRecord }[]> {
  const answers = await answersOf(call)
  const asked = new Map<string, ConsultationRecord>()
  for (let start = 0; start < answers.length; start += BATCH) {
    const ids = answers.slice(start, start + BATCH).map(({ consultationId }) => consultationId)
    for (const raw of await find('consultations', { _id: command.in(ids) }, { limit: BATCH })) {
      const record = readConsultation(raw)
      asked.set(record._id, record)
    }
  }
  return answers.flatMap((answer) => {
    const consultation = asked.get(answer.consultationId)
    return consultation ? [{ answer, consultation }] : []
  })
}
