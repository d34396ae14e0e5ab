import type { Invited } from '@/contract/member/actions'
import { fitsDesk } from '@/contract/member/rules'
import { ROLE_NAMES, type Role } from '@/contract/roles'
import { trailOf } from '../audit/trail'
import type { StaffCall } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import { isRepeat, requestMark } from '../platform/request-mark'
import { findById, insert } from '../platform/store'
import { memberDesk } from './desk'
import {
  expiryOf,
  invitationCode,
  invitationId,
  invitationName,
  readInvitation,
  type InvitationRecord,
} from './invitation'
import { relayInvitation } from './relay'

/** Invites somebody to a desk. The code follows from person and request, so that a replay tells the same one. */
export async function inviteMember(input: { workstationId: string; role: Role }, call: StaffCall): Promise<Invited> {
  const desk = await memberDesk('invite', input.workstationId, call)
  if (!fitsDesk(input.role, desk.id))
    throw invalidField('role', `${desk.name}没有${ROLE_NAMES[input.role]}这个身份，请重新选择`)
  const code = invitationCode(call.openid, call.requestId)
  const _id = invitationId(code)
  const request = requestMark(_id, call, input)
  const invitation: InvitationRecord = {
    _id,
    schemaVersion: 1,
    desk,
    role: input.role,
    by: { key: call.member._id, name: call.member.name },
    at: call.now,
    expiresAt: expiryOf(call.now),
    ...trailOf({ _id }, call, request, { workstationId: desk.id, name: invitationName({ desk, role: input.role }) }),
  }
  if ((await insert('invitations', invitation)) === 'inserted') {
    await relayInvitation(invitation)
    return told(invitation, code)
  }
  const earlier = readInvitation(await findById('invitations', _id))
  if (!isRepeat(earlier, request)) throw new Failure('UNAVAILABLE')
  return told(earlier, code)
}

function told({ desk, role, expiresAt }: InvitationRecord, code: string): Invited {
  return { code, desk, role, expiresAt: expiresAt.toISOString() }
}
