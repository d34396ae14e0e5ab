import { describe, expect, it } from 'vitest'
import { desksLedBy, mayChange, MEMBER_ACTS, mayManage, type MemberAct, type Standing } from '../member/rules'
import { ROLES, type Role } from '../roles'

type Cell = 'own' | 'foreign' | 'district'
const DESKS: Record<Cell, string> = { own: 'yangguang-2', foreign: 'longtan', district: 'district' }
const CELLS: Cell[] = ['own', 'foreign', 'district']

const MANAGERS: Record<Role, Cell[]> = { officer: [], lead: ['own'], district: CELLS }
const EXPECTED: Record<MemberAct, Record<Role, Cell[]>> = {
  list: { ...MANAGERS, officer: ['own'] },
  invite: MANAGERS,
  change: MANAGERS,
  remove: MANAGERS,
}

function staff(role: Role, ...workstations: string[]): Standing {
  return { role, workstations: workstations.map((id) => ({ id })) }
}

describe('who manages whom', () => {
  it.each((Object.keys(MEMBER_ACTS) as MemberAct[]).flatMap((act) => ROLES.map((role) => [role, act] as const)))(
    'lets %s %s only where they may',
    (role, act) => {
      const allowed = CELLS.filter((cell) => mayManage(act, staff(role, 'yangguang-2'), DESKS[cell]))
      expect(allowed).toEqual(EXPECTED[act][role])
    },
  )

  it('lets a lead change those who work nowhere else', () => {
    const lead = staff('lead', 'yangguang-2')
    expect(mayChange(lead, staff('officer', 'yangguang-2'))).toBe(true)
    expect(mayChange(lead, staff('officer', 'yangguang-2', 'longtan'))).toBe(false)
    expect(mayChange(lead, staff('district', 'yangguang-2'))).toBe(false)
    expect(mayChange(lead, staff('officer'))).toBe(false)
    expect(mayChange(staff('district'), staff('officer', 'yangguang-2', 'longtan'))).toBe(true)
  })

  it('knows which desks count on whom', () => {
    expect(desksLedBy(staff('officer', 'longtan'))).toEqual([])
    expect(desksLedBy(staff('lead', 'longtan', 'yangguang-2'))).toEqual(['longtan', 'yangguang-2'])
    expect(desksLedBy(staff('district', 'longtan'))).toEqual(['district'])
  })
})
