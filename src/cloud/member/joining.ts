import { DISTRICT_DESK, ROLE_NAMES } from '@/contract/roles'
import { desksOf } from '@/contract/member/rules'
import { trailOf } from '../audit/trail'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import type { Request } from '../platform/request-mark'
import type { WorkstationRecord } from '../workstation/record'
import type { InvitationRecord } from './invitation'
import type { MemberRecord } from './record'

/**
 * The member an invitation makes. One person has one role: whoever is an officer somewhere becomes no lead elsewhere by a
 * code, which would make them a lead at both; a lead or the district changes the role instead.
 * @param before as they were: a member of other desks, or one who has left
 * @param all every workstation, for district staff
 * @throws Failure NOT_ALLOWED_NOW
 */
export function joined(
  before: MemberRecord | undefined,
  invitation: InvitationRecord,
  all: readonly WorkstationRecord[],
  by: { name: string; call: Call; request: Request },
): MemberRecord {
  const { desk, role } = invitation
  const active = before?.leftAt === undefined ? before : undefined
  if (active && desksOf(active).includes(desk.id))
    throw new Failure('NOT_ALLOWED_NOW', `您已经是${desk.name}的${ROLE_NAMES[active.role]}，不用再加入`)
  if (active && active.role !== role) {
    const now = `${active.role === 'district' ? '' : active.workstations.map(({ name }) => name).join('、')}${ROLE_NAMES[active.role]}`
    throw new Failure(
      'NOT_ALLOWED_NOW',
      `您现在是${now}，不能同时做${desk.name}的${ROLE_NAMES[role]}，请先联系区局调整`,
    )
  }
  const held =
    desk.id === DISTRICT_DESK
      ? all.map(({ _id, name }) => ({ id: _id, name }))
      : [...(active?.workstations ?? []), desk]
  const member = { _id: by.call.keys.member, schemaVersion: 1 as const, name: by.name, role, workstations: held }
  const actor = { ...member, version: 0, requests: [], events: [] }
  // One person has one name at all of their desks: a new one is said.
  const renamed = before && before.name !== by.name ? `；姓名：${before.name} → ${by.name}` : ''
  const details = `加入${desk.name}，${ROLE_NAMES[role]}${renamed}`
  const told = { workstationId: desk.id, name: by.name, details }
  return {
    ...member,
    joinedAt: active?.joinedAt ?? by.call.now,
    ...trailOf(before ?? { _id: member._id }, { ...by.call, member: actor }, by.request, told),
  }
}
