import type { Answers, AnswerValue } from '@/contract/consultation/answers'
import type { Item } from '@/contract/consultation/items'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { command } from '../platform/sdk'
import { update } from '../platform/store'
import type { AnswerRecord } from './answer-record'
import { answeredBy } from './answers-of'
import { isGathered } from './desk/gathered'
import { forgetInGroups } from './forget-in-groups'
import { ownOpinions } from './own-groups'
import { itemsOf, stageOf } from './record'

const GATHERING = '您参加的一次征询刚截止，正在整理大家的意见。现在还什么都没有删，请过几分钟再删'
/** As many as one request changes. */
const BATCH = 100

/**
 * Takes the caller's own words, and who is to be told, out of their answers. What was counted stays counted, and once only.
 * Words go from the groups first: by the answer the groups are found, whenever this is asked again.
 * @throws Failure UNAVAILABLE, with nothing changed, while words of theirs are on their way into groups
 */
export async function forgetAnswers(call: Pick<Call, 'openid' | 'now'>): Promise<void> {
  const answered = await answeredBy(call)
  const worded = answered.flatMap(({ answer, consultation }) => {
    const opinions = ownOpinions(consultation, answer)
    return opinions.length === 0 ? [] : [{ answer, consultation, opinions }]
  })
  for (const { consultation } of worded) {
    if (stageOf(consultation, call.now) === 'closed' && !isGathered(consultation)) {
      throw new Failure('UNAVAILABLE', GATHERING)
    }
  }
  for (const { answer, consultation, opinions } of worded) {
    if (stageOf(consultation, call.now) !== 'open') await forgetInGroups(consultation, opinions)
    await blank(answer, itemsOf(consultation, answer.edition))
  }
  const ids = answered.map(({ answer }) => answer._id)
  for (let start = 0; start < ids.length; start += BATCH) {
    const some = { _id: command.in(ids.slice(start, start + BATCH)) }
    await update('answers', some, { set: { recipient: {} } })
  }
}

/** @throws Failure UNAVAILABLE when they answered anew at the same moment */
async function blank({ _id, version, answers }: AnswerRecord, asked: readonly Item[]): Promise<void> {
  const set = { answers: withoutWords(asked, answers), standings: undefined }
  const changed = await update('answers', { _id, version }, { set, increase: { version: 1 } })
  if (changed === 0) throw new Failure('UNAVAILABLE')
}

/** Words become empty ones: that there were some is a figure, and stays. */
export function withoutWords(asked: readonly Item[], answers: Answers): Answers {
  const inWords = new Set(asked.filter(({ type }) => type === 'text').map(({ id }) => id))
  return Object.fromEntries(
    Object.entries(answers).map(([id, value]): [string, AnswerValue] => {
      if (typeof value !== 'object' || Array.isArray(value)) return [id, inWords.has(id) ? '' : value]
      const { stance, proposal, reason } = value
      return [
        id,
        { stance, ...(proposal !== undefined && { proposal: '' }), ...(reason !== undefined && { reason: '' }) },
      ]
    }),
  )
}
