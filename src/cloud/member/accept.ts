import { DISTRICT_DESK, ROLE_NAMES } from '@/contract/roles'
import { mayManage } from '@/contract/member/rules'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { isRepeat, requestMark, type Request } from '../platform/request-mark'
import { transact, type Transaction } from '../platform/transaction'
import { allWorkstations } from '../workstation/find'
import { readWorkstation } from '../workstation/record'
import { openInvitation } from './get-invitation'
import { isOpenInvitation, noInvitation, readInvitation, type InvitationRecord } from './invitation'
import { joined } from './joining'
import { findAnyMember, readMember, type MemberRecord } from './record'
import { relayMember } from './relay'
import { keepRosters } from './roster'
import { membershipOf, type Membership } from './show'

/**
 * Takes an invitation. Invitation, member and roster change together: of two people with one code one gets in.
 * @throws Failure NOT_FOUND for a code that cannot be taken; NOT_ALLOWED_NOW for who is staff there already, or somewhere
 * as something else
 */
export async function acceptInvitation(input: { code: string; name: string }, call: Call): Promise<Membership> {
  const key = call.keys.member
  const request = requestMark(key, call, input)
  const repeated = async () => {
    const earlier = await findAnyMember(key)
    return earlier && isRepeat(earlier, request) ? membershipOf(earlier) : undefined
  }
  const earlier = await repeated()
  if (earlier) return earlier
  try {
    return await take(input, call, request)
  } catch (error) {
    // Another try of this very request may have got through meanwhile, and used the code up.
    const raced = await repeated()
    if (raced) return raced
    throw error
  }
}

async function take(input: { code: string; name: string }, call: Call, request: Request): Promise<Membership> {
  const key = call.keys.member
  const invitation = await openInvitation(input.code, call)
  const district = invitation.desk.id === DISTRICT_DESK ? await allWorkstations() : []
  const member = await transact(async (transaction) => {
    const before = await memberIn(transaction, key)
    if (before && isRepeat(before, request)) return before
    const open = await stillOpen(transaction, invitation, call.now)
    const after = joined(before, open, district, { name: input.name, call, request })
    await keepRosters(transaction, before, after)
    await transaction.put('invitations', { ...open, usedBy: key, version: open.version + 1 })
    await transaction.put('members', after)
    return after
  })
  await relayMember(member)
  return membershipOf(member)
}

async function memberIn(transaction: Transaction, key: string): Promise<MemberRecord | undefined> {
  const raw = await transaction.findById('members', key)
  return raw === undefined ? undefined : readMember(raw)
}

/** As the invitation is now, if it is still good: not used meanwhile, and given by somebody who still may invite. */
async function stillOpen(transaction: Transaction, invitation: InvitationRecord, now: Date): Promise<InvitationRecord> {
  const raw = await transaction.findById('invitations', invitation._id)
  const open = raw === undefined ? invitation : readInvitation(raw)
  if (!isOpenInvitation(open, now)) throw noInvitation()
  if (open.by && !(await mayStillInvite(transaction, open.by.key, open.desk.id))) throw noInvitation()
  if (open.desk.id === DISTRICT_DESK) return open
  const place = await transaction.findById('workstations', open.desk.id)
  if (place === undefined || readWorkstation(place).closed) {
    throw new Failure('NOT_ALLOWED_NOW', `${open.desk.name}已经停用，不能再加入${ROLE_NAMES[open.role]}，请问区局`)
  }
  return { ...open, desk: { id: open.desk.id, name: readWorkstation(place).name } }
}

async function mayStillInvite(transaction: Transaction, inviter: string, desk: string): Promise<boolean> {
  const member = await memberIn(transaction, inviter)
  return member !== undefined && member.leftAt === undefined && mayManage('invite', member, desk)
}
