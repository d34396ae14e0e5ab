import { command } from '../platform/sdk'
import { find } from '../platform/store'
import type { AnswerRecord } from './answer-record'
import { groupId, readGroup, type GroupRecord } from './groups'
import { opinionsIn, type Opinion } from './opinions-in'
import { itemsOf, type ConsultationRecord } from './record'

/** What a person said in words, each with the id of the group of that very wording. */
export function ownOpinions(
  record: ConsultationRecord,
  { edition, answers }: Pick<AnswerRecord, 'edition' | 'answers'>,
): (Opinion & { id: string })[] {
  return opinionsIn(itemsOf(record, edition), answers).map((opinion) => ({
    ...opinion,
    id: groupId(record._id, opinion),
  }))
}

const BATCH = 100

/** The groups in which the opinions of these answers ended up, by the id of the group of their own wording. */
export async function groupsOf(
  record: ConsultationRecord,
  answers: readonly AnswerRecord[],
): Promise<ReadonlyMap<string, GroupRecord>> {
  const own = await groupsById(answers.flatMap((answer) => ownOpinions(record, answer).map(({ id }) => id)))
  const leads = await groupsById([...own.values()].flatMap(({ mergedInto }) => mergedInto ?? []))
  return new Map(
    [...own].map(([id, group]) => [
      id,
      (group.mergedInto === undefined ? group : leads.get(group.mergedInto)) ?? group,
    ]),
  )
}

/** Groups by their ids; those that are not there are left out. */
export async function groupsById(ids: readonly string[]): Promise<Map<string, GroupRecord>> {
  const wanted = [...new Set(ids)]
  const found = new Map<string, GroupRecord>()
  for (let start = 0; start < wanted.length; start += BATCH) {
    const query = { _id: command.in(wanted.slice(start, start + BATCH)) }
    for (const raw of await find('opinionGroups', query, { limit: BATCH })) {
      const group = readGroup(raw)
      found.set(group._id, group)
    }
  }
  return found
}
