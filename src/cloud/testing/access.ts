import { DISTRICT, LEAD, OFFICER } from './cases'

/** People by what they are to a case at 阳光二居. */
export const PEOPLE = {
  owner: undefined,
  stranger: undefined,
  officer: OFFICER,
  lead: LEAD,
  'foreign officer': 'demo-officer-longtan',
  'foreign lead': 'demo-lead-longtan',
  district: DISTRICT,
}
export type Who = keyof typeof PEOPLE
export const EVERYONE = Object.keys(PEOPLE) as Who[]
export const STAFF: Who[] = ['officer', 'lead', 'foreign officer', 'foreign lead', 'district']

/** Who gets what: everybody else is refused with the code named here. */
export interface Access {
  allowed: Who[]
  /** What those who are refused are told, by who they are. */
  refused: (who: Who) => string
}

const staffOnly = (who: Who) => (who.startsWith('foreign') ? 'NOT_FOUND' : 'FORBIDDEN')
/** A resident and an officer are told so before the case is looked at. */
export const leadOnly = (who: Who) => (who === 'foreign lead' ? 'NOT_FOUND' : 'FORBIDDEN')

export const everyone: Access = { allowed: EVERYONE, refused: () => 'NOT_FOUND' }
export const owner: Access = { allowed: ['owner'], refused: () => 'NOT_FOUND' }
/** Who handles a case: the district only what lies on its own desk. */
export const handlers: Access = { allowed: ['officer', 'lead'], refused: staffOnly }
/** Whoever works for 阳光二居. */
export const desk: Access = { allowed: ['officer', 'lead', 'district'], refused: staffOnly }
export const leads: Access = { allowed: ['lead', 'district'], refused: leadOnly }
/** Who manages the people of 阳光二居, whom nobody else finds there. */
export const managers: Access = { allowed: ['lead', 'district'], refused: staffOnly }
export const allStaff: Access = { allowed: STAFF, refused: () => 'FORBIDDEN' }
export const districtOnly: Access = { allowed: ['district'], refused: () => 'FORBIDDEN' }
