import { indexedPairs, mostAlike } from '@/contract/similar'
import type { GroupView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { command } from '../../platform/sdk'
import { find } from '../../platform/store'
import { findConsultation } from '../find'
import { findGroups, groupView, readGroup } from '../groups'
import { authorize } from './authorize'
import { mustBeGathered } from './gathered'

const CANDIDATES = 100

/** Groups on the same item that say something alike: found by common pairs of characters, ranked by how many. */
export async function alikeOpinions(
  input: { id: string; groupId: string },
  call: StaffCall,
): Promise<{ items: GroupView[] }> {
  const record = await findConsultation(input.id)
  authorize('read', call, record.workstations)
  mustBeGathered(record, call.now)
  const [group] = await findGroups(input.id, [input.groupId])
  if (!group) return { items: [] }
  const { itemId, _id, wording } = group
  const query = {
    consultationId: input.id,
    itemId,
    state: command.in(['open', 'answered']),
    pairs: command.in(indexedPairs(wording)),
  }
  const read = await find('opinionGroups', query, { order: [['supporters', 'desc']], limit: CANDIDATES })
  const others = read.map(readGroup).filter((other) => other._id !== _id)
  return { items: mostAlike(wording, others, (other) => other.wording).map(({ other }) => groupView(other)) }
}
