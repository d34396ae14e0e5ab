import type { MemberItem, MemberList } from '@/contract/member/actions'
import { fitsDesk, mayChange, mayManage } from '@/contract/member/rules'
import { DISTRICT_DESK, ROLES } from '@/contract/roles'
import type { StaffCall } from '../platform/call'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { memberDesk } from './desk'
import { isOpenInvitation, readInvitation } from './invitation'
import { readMember, type MemberRecord } from './record'

const AT_MOST = 100

/** The people of a desk, and the invitations to it that can still be taken. */
export async function listMembers(input: { workstationId: string }, call: StaffCall): Promise<MemberList> {
  const desk = await memberDesk('list', input.workstationId, call)
  const here =
    desk.id === DISTRICT_DESK
      ? { role: 'district' }
      : { role: command.in(['officer', 'lead']), 'workstations.id': desk.id }
  const manages = mayManage('invite', call.member, desk.id)
  const [members, invitations] = await Promise.all([
    find('members', here, { limit: AT_MOST }),
    manages
      ? find('invitations', { 'desk.id': desk.id, expiresAt: command.gt(call.now) }, { limit: AT_MOST })
      : Promise.resolve([]),
  ])
  return {
    desk,
    items: members
      .map(readMember)
      .filter(({ leftAt }) => leftAt === undefined)
      .sort(leadsFirst)
      .map((member) => memberItem(member, desk.id, call)),
    invitations: invitations
      .map(readInvitation)
      .filter((invitation) => isOpenInvitation(invitation, call.now))
      .map(({ _id, role, by, expiresAt }) => ({
        ...{ id: _id, role, by: by?.name ?? '', expiresAt: expiresAt.toISOString() },
      })),
    mayInvite: manages ? ROLES.filter((role) => fitsDesk(role, desk.id)) : [],
  }
}

function leadsFirst(a: MemberRecord, b: MemberRecord): number {
  const rank = (member: MemberRecord) => (member.role === 'officer' ? 1 : 0)
  return rank(a) - rank(b) || (a.joinedAt?.getTime() ?? 0) - (b.joinedAt?.getTime() ?? 0)
}

function memberItem(member: MemberRecord, desk: string, call: StaffCall): MemberItem {
  const self = member._id === call.member._id
  const { role, name, workstations, version, joinedAt } = member
  return {
    ...{ member: member._id, role, name, workstations, version, self },
    joinedAt: joinedAt?.toISOString(),
    can: [
      ...(self || mayChange(call.member, member) ? (['change'] as const) : []),
      ...(self ? (['leave'] as const) : mayManage('remove', call.member, desk) ? (['remove'] as const) : []),
    ],
  }
}
