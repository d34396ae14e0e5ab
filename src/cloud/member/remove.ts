import type { ParsedInputOf } from '@/contract/actions'
import type { removeMember as action } from '@/contract/member/actions'
import { desksOf, mayManage } from '@/contract/member/rules'
import { DISTRICT_DESK, DISTRICT_NAME } from '@/contract/roles'
import { trailOf } from '../audit/trail'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { personKeys } from '../platform/person'
import { secrets } from '../platform/secrets'
import type { Request } from '../platform/request-mark'
import { changeOneMember } from './change-member'
import type { MemberRecord } from './record'

/**
 * Ends a membership at one desk, one's own or another's. Whoever has no desk left is staff no more, from their next call
 * on.
 */
export async function removeMember(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<{ workstationId: string }> {
  const { workstationId: desk, openid = '' } = input
  const key = input.member ?? personKeys(secrets(), openid).member
  if (!mayManage('list', call.member, desk)) throw new Failure('NOT_FOUND')
  if (key !== call.member._id && !mayManage('remove', call.member, desk)) throw new Failure('FORBIDDEN')
  await changeOneMember(key, call, input, (member, request) => {
    if (!member || member.leftAt !== undefined || !desksOf(member).includes(desk)) throw new Failure('NOT_FOUND')
    return without(member, desk, call, request)
  })
  return { workstationId: desk }
}

function without(member: MemberRecord, desk: string, call: StaffCall, request: Request): MemberRecord {
  const name = desk === DISTRICT_DESK ? DISTRICT_NAME : member.workstations.find(({ id }) => id === desk)?.name
  const workstations = member.role === 'district' ? [] : member.workstations.filter(({ id }) => id !== desk)
  const left = workstations.length === 0 ? { leftAt: call.now } : {}
  const verb = member._id === call.member._id ? '退出' : '移出'
  const told = { workstationId: desk, name: member.name, details: `${verb}${name ?? desk}` }
  return { ...member, ...left, workstations, ...trailOf(member, call, request, told) }
}
