import { DISTRICT_DESK, withinReach, type Reach, type Role } from '../roles'

/** What staff may do with the people of a desk. Leaving oneself needs no permission. */
export type MemberAct = 'list' | 'invite' | 'change' | 'remove'

/** The role × act table of members. What is not in it is denied. */
export const MEMBER_ACTS: Record<MemberAct, Partial<Record<Role, Reach>>> = {
  list: { officer: 'own', lead: 'own', district: 'any' },
  invite: { lead: 'own', district: 'any' },
  change: { lead: 'own', district: 'any' },
  remove: { lead: 'own', district: 'any' },
}

/** A staff member as the rules see them: what they are, and where. */
export interface Standing {
  role: Role
  workstations: readonly { id: string }[]
}

/** Whether staff may do this with the people of a desk, a workstation's or the district's. */
export function mayManage(act: MemberAct, staff: Standing, desk: string): boolean {
  return withinReach(
    MEMBER_ACTS[act][staff.role],
    staff.workstations.map(({ id }) => id),
    desk,
  )
}

/** District staff belong to the district's desk, officers and leads to a workstation's. */
export function fitsDesk(role: Role, desk: string): boolean {
  return (role === 'district') === (desk === DISTRICT_DESK)
}

/** The desks a member belongs to. District staff see every workstation and belong to none. */
export function desksOf(member: Standing): string[] {
  return member.role === 'district' ? [DISTRICT_DESK] : member.workstations.map(({ id }) => id)
}

/** The desks that count on a member to be led: a desk never loses its last one. */
export function desksLedBy(member: Standing): string[] {
  return member.role === 'officer' ? [] : desksOf(member)
}

/** Whether one may change another's name or role: it holds wherever the other works. */
export function mayChange(staff: Standing, other: Standing): boolean {
  const desks = desksOf(other)
  return desks.length > 0 && desks.every((desk) => mayManage('change', staff, desk))
}
