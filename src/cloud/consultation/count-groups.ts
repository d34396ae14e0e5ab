import * as v from 'valibot'
import { VERDICTS } from '@/contract/consultation/vocabulary'
import { command } from '../platform/sdk'
import { aggregate } from '../platform/store'
import type { ConsultationRecord } from './record'

const sums = v.object({ _id: v.string(), groups: v.number() })

/** How many groups still have no answer. */
export async function unansweredGroups(consultationId: string): Promise<number> {
  const [raw] = await aggregate('opinionGroups', [
    ['match', { consultationId, state: 'open' }],
    ['group', { _id: '$state', groups: { $sum: 1 } }],
  ])
  return raw === undefined ? 0 : v.parse(sums, raw).groups
}

/** How many were reported and not looked at since. */
export async function reportedGroups(consultationId: string): Promise<number> {
  const [raw] = await aggregate('opinionGroups', [
    ['match', { consultationId, reported: command.gt(0) }],
    ['group', { _id: '$consultationId', groups: { $sum: 1 } }],
  ])
  return raw === undefined ? 0 : v.parse(sums, raw).groups
}

const verdictSums = v.object({
  _id: v.object({ verdict: v.picklist(VERDICTS), item: v.string() }),
  opinions: v.number(),
})

/**
 * How many opinions there are by what became of them, and on which items. What several people said alike is one opinion:
 * counted by people, the sum would give away how many stand behind a small group, whose own count is left out.
 */
export async function answeredOpinions(consultationId: string): Promise<NonNullable<ConsultationRecord['opinions']>> {
  const read = await aggregate('opinionGroups', [
    ['match', { consultationId, state: 'answered' }],
    ['group', { _id: { verdict: '$verdict', item: '$itemId' }, opinions: { $sum: 1 } }],
  ])
  const by = { adopted: 0, partlyAdopted: 0, notAdopted: 0 }
  const items = new Set<string>()
  for (const raw of read) {
    const { _id, opinions } = v.parse(verdictSums, raw)
    by[_id.verdict] += opinions
    items.add(_id.item)
  }
  return { all: by.adopted + by.partlyAdopted + by.notAdopted, ...by, items: [...items].sort() }
}
