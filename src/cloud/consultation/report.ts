import type { OutputOf, ParsedInputOf } from '@/contract/actions'
import type { reportOpinion as action } from '@/contract/consultation/reports'
import { REPORT_REASON_NAMES } from '@/contract/report'
import { writeAudit } from '../audit/record'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { command } from '../platform/sdk'
import { secrets } from '../platform/secrets'
import { update } from '../platform/store'
import { findVisible } from './find'
import { findGroups, publicWordingOf } from './groups'
import { mustBePublished } from './opinions'

/** From then on the desk has long been told, and a group must not grow without end. */
const ENOUGH = 50

/**
 * 举报: a mark at the group and a line in the trail. Each person is heard once about each wording: new words may be as bad.
 * Who it was is told to nobody. The line comes first, under an id of its own, so that no mark is without one.
 */
export async function reportOpinion(
  { id, groupId, reason }: ParsedInputOf<typeof action>,
  call: Call,
): Promise<OutputOf<typeof action>> {
  const [record, [group]] = await Promise.all([findVisible(id, call.now), findGroups(id, [groupId])])
  mustBePublished(record, call.now)
  if (group?.state !== 'answered') throw new Failure('NOT_FOUND', '没有找到这条意见，请刷新后再看')
  const reported = { reported: true }
  const wording = publicWordingOf(group)
  const key = secrets().hash('opinion report', call.openid, group._id, wording)
  if ((group.reported ?? 0) >= ENOUGH || group.requests.some((request) => request.key === key)) return reported

  const actor = { kind: 'resident' } as const
  const line = { _id: key, consultationId: id, act: 'report', version: record.version, actor, at: call.now }
  await writeAudit({ ...line, details: REPORT_REASON_NAMES[reason] })
  await update(
    'opinionGroups',
    { _id: group._id, state: 'answered', 'requests.key': command.neq(key) },
    {
      push: { requests: { key, digest: secrets().hash('report reason', group._id, reason) }, reportedFor: reason },
      increase: { reported: 1 },
    },
  )
  return reported
}
