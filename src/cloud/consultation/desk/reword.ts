import { hasItsPlace } from '@/contract/consultation/acts'
import type { ParsedInputOf } from '@/contract/actions'
import type { rewordOpinion as action } from '@/contract/consultation/reports'
import type { GroupView } from '@/contract/consultation/view'
import { staffActor, type StaffCall } from '../../platform/call'
import { Failure } from '../../platform/failure'
import { isRepeat, requestMark } from '../../platform/request-mark'
import { transact } from '../../platform/transaction'
import { acceptPublicTexts } from '../../safety/check-text'
import { findConsultation } from '../find'
import { groupView, readGroup, type GroupRecord } from '../groups'
import { readConsultation, stageOf, type ConsultationRecord } from '../record'
import { relay } from '../relay'
import { authorize } from './authorize'

/**
 * Other words in place of what everyone reads of an opinion, also where the next draft cites it. Groups have no trail of
 * their own: the event goes with the consultation, whose version stays, because nothing a colleague works on changes.
 */
export async function rewordOpinion(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<GroupView> {
  const record = await findConsultation(input.id)
  authorize('reword', call, record.workstations)
  if (!hasItsPlace('reword', stageOf(record, call.now), record.draftStep)) {
    throw new Failure('NOT_ALLOWED_NOW', '结果公布以后才在这里改。公布以前，请在答复里改公布的文字')
  }
  const { publicWording } = input
  const request = requestMark(input.groupId, call, input)
  await acceptPublicTexts(call.openid, { publicWording })
  const { group, after } = await transact(async ({ findById, change }) => {
    const found = groupIn(input.id, await findById('opinionGroups', input.groupId))
    if (isRepeat(found, request)) return { group: found }
    const consultation = readConsultation(await findById('consultations', input.id))
    const { version } = consultation
    const event = {
      ...{ id: `${record._id}-${request.key}`, at: call.now, act: 'reword', version },
      actor: staffActor(call.member),
    }
    const set = {
      ...{ updatedAt: call.now, pendingSince: call.now },
      nextDraft: citedIn(consultation.nextDraft, found._id, publicWording),
    }
    const written = { publicWording, reported: 0, reportedFor: [] }
    await change('opinionGroups', found._id, { set: written, push: { requests: request } })
    await change('consultations', record._id, { set, push: { events: event } })
    return {
      group: { ...found, ...written },
      after: { ...consultation, ...set, events: [...consultation.events, event] },
    }
  })
  if (after) await relay(after)
  return groupView(group)
}

/** One that everyone can read. @throws Failure NOT_FOUND */
function groupIn(consultationId: string, raw: unknown): GroupRecord {
  const group = raw === undefined ? undefined : readGroup(raw)
  if (group?.consultationId !== consultationId || group.state !== 'answered') {
    throw new Failure('NOT_FOUND', '没有找到这组意见，请刷新后再办')
  }
  return group
}

/** The result has a copy of the words of what it cites. */
function citedIn(draft: ConsultationRecord['nextDraft'], groupId: string, wording: string) {
  return draft?.map((clause) => ({
    ...clause,
    cites: clause.cites.map((cite) => (cite.groupId === groupId ? { ...cite, wording } : cite)),
  }))
}
