import { describe, expect, it } from 'vitest'
import { mayAct, ROLE_ACTS, ROLES, rolesFor, type DeskAct, type Role } from '../roles'

type Cell = 'own' | 'foreign' | 'district'

/** Where each role may do each act: at a desk of its own workstation, of a foreign one, at the district's. */
const OFFICERS: Record<Role, Cell[]> = { officer: ['own'], lead: ['own'], district: ['district'] }
const LEADS: Record<Role, Cell[]> = { officer: [], lead: ['own'], district: ['own', 'foreign', 'district'] }
const READERS: Record<Role, Cell[]> = { ...OFFICERS, district: ['own', 'foreign', 'district'] }
const NOBODY: Record<Role, Cell[]> = { officer: [], lead: [], district: [] }

const EXPECTED: Record<DeskAct, Record<Role, Cell[]>> = {
  read: READERS,
  note: READERS,
  intake: READERS,
  visit: READERS,
  accept: OFFICERS,
  attempt: OFFICERS,
  askInfo: OFFICERS,
  resume: OFFICERS,
  start: OFFICERS,
  transcribe: OFFICERS,
  transfer: OFFICERS,
  answer: OFFICERS,
  deliver: OFFICERS,
  merge: OFFICERS,
  unmerge: OFFICERS,
  openPhone: OFFICERS,
  publish: LEADS,
  hide: LEADS,
  assign: READERS,
  assignOther: LEADS,
  extend: LEADS,
  refuse: LEADS,
  reopen: { ...NOBODY, district: ['own', 'foreign', 'district'] },
  openAnonymousPhone: { officer: [], lead: ['own'], district: ['district'] },
  leadAnswered: NOBODY,
  leadMerged: NOBODY,
  leadTransferred: NOBODY,
  leadExtended: NOBODY,
  autoClose: NOBODY,
}

const DESKS: Record<Cell, string> = { own: 'yangguang-2', foreign: 'longtan', district: 'district' }

describe('the role × act table', () => {
  const acts = Object.keys(ROLE_ACTS) as DeskAct[]

  it('has every act', () => {
    expect(new Set(acts)).toEqual(new Set(Object.keys(EXPECTED)))
  })

  it.each(acts.flatMap((act) => ROLES.map((role) => [role, act] as const)))(
    'lets %s do %s only where it may',
    (role, act) => {
      const allowed = (['own', 'foreign', 'district'] as const).filter((cell) =>
        mayAct(act, role, ['yangguang-2'], DESKS[cell]),
      )
      expect(allowed).toEqual(EXPECTED[act][role])
    },
  )

  it('gives an officer without a workstation no desk at all', () => {
    expect(acts.filter((act) => mayAct(act, 'officer', [], 'yangguang-2'))).toEqual([])
  })

  it('does not let a workstation called like the district reach its desk', () => {
    expect(mayAct('read', 'officer', ['district'], 'district')).toBe(false)
  })

  it('knows which roles an act asks for', () => {
    expect(rolesFor('refuse')).toEqual(['lead', 'district'])
    expect(rolesFor('autoClose')).toEqual([])
  })
})
