import type { Act } from './suggestion/transitions'

/** Staff roles. Everyone else is a resident; staff are residents too, for their own suggestions. */
export const ROLES = ['officer', 'lead', 'district'] as const
export type Role = (typeof ROLES)[number]

export const ROLE_NAMES: Record<Role, string> = { officer: '队员', lead: '室长', district: '区局' }

/**
 * Where a role may do an act:
 * `own` at a desk of one's own workstation; `district` at the district's desk, where complaints about a workstation go;
 * `any` at every desk.
 */
export type Reach = 'own' | 'district' | 'any'

/**
 * What staff may do with a case beyond moving it: read it, note on it, open the phone number given with it; and at a desk
 * without one: enter a case on behalf of someone, record a visit.
 */
export type DeskAct =
  | Exclude<Act, ResidentAct>
  | 'read'
  | 'openPhone'
  | 'openAnonymousPhone'
  | 'assign'
  | 'assignOther'
  | 'intake'
  | 'visit'
export type ResidentAct = 'submit' | 'supplement' | 'withdraw' | 'claim' | 'rate' | 'askAgain'

const OFFICER_ACT = { officer: 'own', lead: 'own', district: 'district' } as const
const LEAD_ACT = { lead: 'own', district: 'any' } as const

/** The role × act table. What is not in it is denied. Source: the rules of the domain, "Roles" and the act table. */
export const ROLE_ACTS: Record<DeskAct, Partial<Record<Role, Reach>>> = {
  read: { officer: 'own', lead: 'own', district: 'any' },
  note: { officer: 'own', lead: 'own', district: 'any' },
  intake: { officer: 'own', lead: 'own', district: 'any' },
  visit: { officer: 'own', lead: 'own', district: 'any' },
  accept: OFFICER_ACT,
  attempt: OFFICER_ACT,
  askInfo: OFFICER_ACT,
  resume: OFFICER_ACT,
  start: OFFICER_ACT,
  transcribe: OFFICER_ACT,
  transfer: OFFICER_ACT,
  answer: OFFICER_ACT,
  deliver: OFFICER_ACT,
  merge: OFFICER_ACT,
  unmerge: OFFICER_ACT,
  openPhone: OFFICER_ACT,
  publish: LEAD_ACT,
  hide: LEAD_ACT,
  /** Takes a case on oneself, or gives one's own back. */
  assign: { officer: 'own', lead: 'own', district: 'any' },
  /** Gives a case to a colleague, or takes it from one. */
  assignOther: LEAD_ACT,
  extend: LEAD_ACT,
  refuse: LEAD_ACT,
  reopen: { district: 'any' },
  openAnonymousPhone: { lead: 'own', district: 'district' },
  leadAnswered: {},
  leadMerged: {},
  leadTransferred: {},
  leadExtended: {},
  autoClose: {},
}

/** The desk of complaints about a workstation; every other desk is called after its workstation. */
export const DISTRICT_DESK = 'district'

export const DISTRICT_NAME = '区局'

/** What is said against a workstation goes to the district's desk, not to those it is about. */
export function goesToDistrict(suggestion: { kind: string; topic: string }): boolean {
  return suggestion.topic === 'workstation' && (suggestion.kind === 'complaint' || suggestion.kind === 'report')
}

/** Whether a desk lies within a reach. @param workstations those one works at */
export function withinReach(reach: Reach | undefined, workstations: readonly string[], desk: string): boolean {
  if (reach === 'any') return true
  if (reach === 'district') return desk === DISTRICT_DESK
  return reach === 'own' && desk !== DISTRICT_DESK && workstations.includes(desk)
}

/** Whether `role`, working at `workstations`, may do `act` with a case that lies on `desk`. */
export function mayAct(act: DeskAct, role: Role, workstations: readonly string[], desk: string): boolean {
  return withinReach(ROLE_ACTS[act][role], workstations, desk)
}

/** The roles that may do `act` anywhere at all; the rest is refused before the case is looked at. */
export function rolesFor(act: DeskAct): Role[] {
  return rolesIn(ROLE_ACTS[act])
}

/** The roles that stand in a row of a role × act table. */
export function rolesIn(row: Partial<Record<Role, Reach>>): Role[] {
  return ROLES.filter((role) => row[role] !== undefined)
}
