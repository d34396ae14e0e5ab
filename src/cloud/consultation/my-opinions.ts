import type { MyOpinionView } from '@/contract/consultation/view'
import type { Call } from '../platform/call'
import { findById } from '../platform/store'
import { answerId, readAnswer } from './answer-record'
import { findVisible } from './find'
import { mustBePublished } from './opinions'
import { groupsOf, ownOpinions } from './own-groups'

/** The caller's own words and what became of them: found by the words, as nothing else says whose they are. */
export async function listMyOpinions(input: { id: string }, call: Call): Promise<{ items: MyOpinionView[] }> {
  const [record, raw] = await Promise.all([
    findVisible(input.id, call.now),
    findById('answers', answerId(input.id, call)),
  ])
  mustBePublished(record, call.now)
  if (raw === undefined) return { items: [] }
  const answer = readAnswer(raw)
  const groups = await groupsOf(record, [answer])
  const items = ownOpinions(record, answer).map(({ id, itemId, wording, reason }) => {
    const group = groups.get(id)
    return { itemId, wording, reason, verdict: group?.verdict, reply: group?.reply }
  })
  return { items }
}
