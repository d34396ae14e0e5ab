import type { ParsedInputOf } from '@/contract/actions'
import type { mergeOpinions as action } from '@/contract/consultation/desk-actions'
import type { GroupView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { Failure, invalidField } from '../../platform/failure'
import { isRepeat, requestMark } from '../../platform/request-mark'
import { transact } from '../../platform/transaction'
import { findConsultation } from '../find'
import { groupView, readGroup, type GroupRecord } from '../groups'
import { stageOf } from '../record'
import { authorize } from './authorize'
import { mustBeGathered } from './gathered'

/**
 * Puts groups into one: their supporters move along, and they only point to it from then on. All of it in one transaction,
 * so that nobody is counted twice or lost.
 */
export async function mergeOpinions(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<GroupView> {
  const record = await findConsultation(input.id)
  authorize('group', call, record.workstations)
  mustBeGathered(record, call.now)
  if (stageOf(record, call.now) !== 'closed')
    throw new Failure('NOT_ALLOWED_NOW', '结果已经公布，不能再并组，可以记落实情况')
  if (input.groupIds.includes(input.into)) throw invalidField('into', '不能并到自己，请选另一组')
  const request = requestMark(input.into, call, input)
  return transact(async ({ findById, put }) => {
    const read = async (id: string): Promise<GroupRecord> => {
      const raw = await findById('opinionGroups', id)
      const group = raw === undefined ? undefined : readGroup(raw)
      if (group?.consultationId !== input.id) throw new Failure('NOT_FOUND', '有一组意见找不到了，请刷新后再办')
      return group
    }
    const lead = await read(input.into)
    if (isRepeat(lead, request)) return groupView(lead)
    if (lead.state === 'merged') throw new Failure('NOT_ALLOWED_NOW', '这一组已经并到别的组了，请刷新后再办')
    const moved: GroupRecord[] = []
    for (const id of input.groupIds) {
      const group = await read(id)
      if (group.state === 'merged') throw new Failure('NOT_ALLOWED_NOW', '有一组已经并到别的组了，请刷新后再办')
      if (group.itemId !== lead.itemId) throw invalidField('groupIds', '请选对同一条的意见，才能并在一起')
      moved.push(group)
    }
    for (const group of moved) {
      await put('opinionGroups', { ...group, state: 'merged', mergedInto: lead._id, supporters: 0 })
    }
    const supporters = moved.reduce((sum, group) => sum + group.supporters, lead.supporters)
    const after: GroupRecord = { ...lead, supporters, requests: [...lead.requests, request] }
    await put('opinionGroups', after)
    return groupView(after)
  })
}
