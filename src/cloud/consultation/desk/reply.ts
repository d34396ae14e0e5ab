import type { ParsedInputOf } from '@/contract/actions'
import type { replyToOpinions as action } from '@/contract/consultation/desk-actions'
import type { GroupView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { Failure } from '../../platform/failure'
import { command } from '../../platform/sdk'
import { update } from '../../platform/store'
import { findConsultation } from '../find'
import { findGroups, groupView } from '../groups'
import { stageOf } from '../record'
import { authorize } from './authorize'
import { mustBeGathered } from './gathered'

/** Answers groups of opinions, all with the same verdict and reason. Until it is published an answer can be changed. */
export async function replyToOpinions(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<{ items: GroupView[] }> {
  const record = await findConsultation(input.id)
  authorize('reply', call, record.workstations)
  mustBeGathered(record, call.now)
  if (stageOf(record, call.now) !== 'closed') throw new Failure('NOT_ALLOWED_NOW', '结果已经公布，答复不能再改')
  const groups = await findGroups(input.id, input.groupIds)
  if (groups.some(({ state }) => state === 'merged')) {
    throw new Failure('NOT_ALLOWED_NOW', '有一组已经并到别的组了，请刷新后再办')
  }
  const { verdict, text } = input
  // The same answer again changes nothing: a repeat is harmless without a mark.
  await update(
    'opinionGroups',
    { _id: command.in(input.groupIds), consultationId: input.id, state: command.in(['open', 'answered']) },
    { set: { state: 'answered', verdict, reply: text } },
  )
  return { items: groups.map((group) => ({ ...groupView(group), verdict, reply: text })) }
}
