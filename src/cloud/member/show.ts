import type { OutputOf } from '@/contract/actions'
import type { acceptInvitation } from '@/contract/member/actions'
import type { MemberRecord } from './record'

export type Membership = OutputOf<typeof acceptInvitation>

export function membershipOf({ name, role, workstations, leftAt }: MemberRecord): Membership {
  return { name, role, workstations: leftAt === undefined ? workstations : [] }
}
