import { DISTRICT_DESK, DISTRICT_NAME } from '@/contract/roles'
import type { Staff } from './use-me'

export interface Desk {
  id: string
  name: string
}

/** The desks one looks after or works at, also of workstations that are closed: the district has its own and all others. */
export function desksFor(staff: Staff): Desk[] {
  return staff.role === 'district'
    ? [{ id: DISTRICT_DESK, name: DISTRICT_NAME }, ...staff.workstations]
    : staff.workstations
}
