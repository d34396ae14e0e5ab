import { carryTrail, relayTrail } from '../audit/trail'
import type { InvitationRecord } from './invitation'
import type { MemberRecord } from './record'

export function relayMember(record: MemberRecord): Promise<void> {
  return relayTrail('members', 'member', record)
}

/** @throws Failure UNAVAILABLE */
export function carryMember(record: MemberRecord): Promise<void> {
  return carryTrail('members', 'member', record)
}

export function relayInvitation(record: InvitationRecord): Promise<void> {
  return relayTrail('invitations', 'invitation', record)
}

/** @throws Failure UNAVAILABLE */
export function carryInvitation(record: InvitationRecord): Promise<void> {
  return carryTrail('invitations', 'invitation', record)
}
