import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { Failure } from '../../platform/failure'
import { answeredOpinions, unansweredGroups } from '../count-groups'
import { findGroups, publicWordingOf } from '../groups'
import type { ConsultationRecord } from '../record'
import { changeConsultation } from './change'
import { mustBeGathered } from './gathered'

/** Publishes the result: every opinion has its answer, and from now on nothing of it changes. Then people are told. */
export function publishResult(input: { id: string; version: number }, call: StaffCall): Promise<DeskConsultationView> {
  return changeConsultation({
    act: 'publish',
    input,
    call,
    step: async (record) => {
      mustBeGathered(record, call.now)
      const left = await unansweredGroups(record._id)
      if (left > 0) throw new Failure('NOT_ALLOWED_NOW', `还有 ${left} 组意见没有答复，请答复完再公布`)
      return {
        publishedAt: call.now,
        opinions: await answeredOpinions(record._id),
        nextDraft: await withLatestCounts(record),
        told: { after: '', finished: false },
        dueAt: call.now,
      }
    },
  })
}

/** Groups may have been put together, or their published words changed, since the draft was written. */
async function withLatestCounts({ _id, nextDraft }: ConsultationRecord): Promise<ConsultationRecord['nextDraft']> {
  if (!nextDraft) return undefined
  const groups = await findGroups(_id, [
    ...new Set(nextDraft.flatMap(({ cites }) => cites.map(({ groupId }) => groupId))),
  ])
  return nextDraft.map((clause) => ({
    ...clause,
    cites: clause.cites.map((cite) => {
      const group = groups.find((one) => one._id === cite.groupId)
      if (group?.state === 'merged')
        throw new Failure('NOT_ALLOWED_NOW', '新稿引用的一组意见已并到别的组，请重新选引用')
      return group ? { ...cite, wording: publicWordingOf(group), supporters: group.supporters } : cite
    }),
  }))
}
