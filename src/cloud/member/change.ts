import type { ParsedInputOf } from '@/contract/actions'
import type { changeMember as action } from '@/contract/member/actions'
import { mayChange } from '@/contract/member/rules'
import { ROLE_NAMES } from '@/contract/roles'
import { trailOf } from '../audit/trail'
import type { StaffCall } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import { changeOneMember } from './change-member'
import type { MemberRecord } from './record'
import { membershipOf, type Membership } from './show'

/** Changes a member's name or role. Everybody may put their own name right, and nobody make themselves more. */
export async function changeMember(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<Membership> {
  const changed = await changeOneMember(input.member, call, input, (member, request) => {
    if (!member || member.leftAt !== undefined) throw new Failure('NOT_FOUND')
    const manages = mayChange(call.member, member)
    if (!manages && member._id !== call.member._id)
      throw new Failure(mayBeSeen(member, call) ? 'FORBIDDEN' : 'NOT_FOUND')
    const role = input.role ?? member.role
    if (role !== member.role && !manages) throw new Failure('FORBIDDEN')
    if (role !== member.role && member.role === 'district')
      throw invalidField('role', '区局人员不能改成队员或室长，请先退出再邀请')
    if (member.version !== input.version)
      throw new Failure('CONFLICT', '刚才有人改了这位成员，请看过再改', { current: membershipOf(member) })
    const name = input.name ?? member.name
    const told = { workstationId: member.workstations[0]?.id, name, details: difference(member, { name, role }) }
    return { ...member, name, role, ...trailOf(member, call, request, told) }
  })
  return membershipOf(changed)
}

/** A colleague may be seen, and not changed; of others one is told nothing. */
function mayBeSeen(member: MemberRecord, call: StaffCall): boolean {
  return member.workstations.some(({ id }) => call.member.workstations.some((own) => own.id === id))
}

function difference(before: MemberRecord, after: Pick<MemberRecord, 'name' | 'role'>): string {
  const parts = [
    before.name === after.name ? '' : `姓名：${before.name} → ${after.name}`,
    before.role === after.role ? '' : `身份：${ROLE_NAMES[before.role]} → ${ROLE_NAMES[after.role]}`,
  ]
  return parts.filter((part) => part !== '').join('；')
}
