import { trailOf } from '../audit/trail'
import { mayManage } from '@/contract/member/rules'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { isRepeat, requestMark } from '../platform/request-mark'
import { findById, update } from '../platform/store'
import { invitationName, isOpenInvitation, readInvitation } from './invitation'
import { relayInvitation } from './relay'

const TOO_LATE = '这个邀请已经用过或者过期了'

/** Takes an invitation back. Whoever may invite to a desk may take back any invitation to it. */
export async function uninviteMember(input: { id: string }, call: StaffCall): Promise<{ id: string }> {
  const raw = await findById('invitations', input.id)
  const invitation = raw === undefined ? undefined : readInvitation(raw)
  if (!invitation || !mayManage('invite', call.member, invitation.desk.id)) throw new Failure('NOT_FOUND')
  const request = requestMark(invitation._id, call, input)
  if (isRepeat(invitation, request)) return { id: invitation._id }
  if (!isOpenInvitation(invitation, call.now)) throw new Failure('NOT_ALLOWED_NOW', TOO_LATE)
  const about = { workstationId: invitation.desk.id, name: invitationName(invitation) }
  const trail = trailOf(invitation, call, request, about)
  const changed = await update(
    'invitations',
    { _id: invitation._id, version: invitation.version },
    { set: { ...trail, withdrawnAt: call.now } },
  )
  if (changed === 0) {
    const fresh = readInvitation(await findById('invitations', invitation._id))
    if (isRepeat(fresh, request)) return { id: fresh._id }
    throw new Failure('NOT_ALLOWED_NOW', TOO_LATE)
  }
  await relayInvitation({ ...invitation, ...trail })
  return { id: invitation._id }
}
