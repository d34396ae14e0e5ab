import type { GroupView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { findConsultation } from '../find'
import { groupView } from '../groups'
import { listGroups, type GroupList } from '../list-groups'
import { authorize } from './authorize'
import { mustBeGathered } from './gathered'

export async function listDeskOpinions(
  input: GroupList & { answered: boolean },
  call: StaffCall,
): Promise<{ items: GroupView[]; nextCursor?: string }> {
  const record = await findConsultation(input.id)
  authorize('read', call, record.workstations)
  mustBeGathered(record, call.now)
  return listGroups(input, input.answered ? 'answered' : 'open', groupView)
}
