import * as v from 'valibot'
import { OFFICER } from './cases'
import { Consultation } from './consultations'
import type { Data, Local } from './local'

/** Opinions in groups, as a list gives them. */
export const groups = v.array(
  v.object({
    id: v.string(),
    itemId: v.string(),
    wording: v.string(),
    supporters: v.nullable(v.number()),
    verdict: v.optional(v.string()),
  }),
)
export type Groups = v.InferOutput<typeof groups>

export async function opinions(made: Consultation, answered = false, who = OFFICER): Promise<Groups> {
  const { items } = await made.local.must(who, 'consultation.deskOpinions', { id: made.id, answered })
  return v.parse(groups, items)
}

export const proposing = (proposal: string): Data => ({ c1: { stance: 'disagree', proposal }, c2: { stance: 'agree' } })
export const NAP = '早八点到中午，下午两点到六点。'

export async function timesAnswered(made: Consultation, times: number, answers: Data): Promise<string[]> {
  const people: string[] = []
  for (let left = times; left > 0; left -= 1) people.push(await made.answered(answers))
  return people
}

/** Closed, its opinions in groups: seven of one wording, one alike, one else. */
export async function withOpinions(local: Local): Promise<{ made: Consultation; people: string[] }> {
  const made = await Consultation.opened(local)
  const people = [
    ...(await timesAnswered(made, 7, proposing(NAP))),
    await made.answered(proposing('早八点到中午，下午两点到六点半。')),
    await made.answered({ c2: { stance: 'disagree', reason: '太远了' } }),
    await made.answered({ c1: { stance: 'agree' } }),
  ]
  await made.closed()
  return { made, people }
}

export async function reply(made: Consultation, ids: string[], verdict: string): Promise<void> {
  const text = '按大家的意思改了这一条。'
  await made.local.must(OFFICER, 'consultation.reply', { id: made.id, groupIds: ids, verdict, text })
}
