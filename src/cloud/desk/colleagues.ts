import { DISTRICT_DESK } from '@/contract/roles'
import type { Colleague } from '@/contract/desk/assign'
import type { StaffCall } from '../platform/call'
import { find } from '../platform/store'
import { readMember, type MemberRecord } from '../member/record'
import { chosenDesk } from './chosen-desk'

/** More than work at any desk. */
const MOST = 100

/** Those who work at a desk: at a workstation's its officers and leads, at the district's the district's. */
export async function deskColleagues(input: { desk?: string }, call: StaffCall): Promise<{ items: Colleague[] }> {
  const { id } = chosenDesk(input.desk, call)
  const query = id === DISTRICT_DESK ? { role: 'district' } : { 'workstations.id': id }
  const members = (await find('members', query, { limit: MOST })).map(readMember)
  const items = members
    .filter((member) => worksAt(member, id))
    .map(({ _id, name, role }) => ({ key: _id, name, role }))
    .sort((one, other) => (one.key < other.key ? -1 : 1))
  return { items }
}

/** District staff see every desk, and work at their own. */
export function worksAt({ role, workstations, leftAt }: MemberRecord, desk: string): boolean {
  if (leftAt !== undefined) return false
  if (role === 'district') return desk === DISTRICT_DESK
  return workstations.some(({ id }) => id === desk)
}
