import { mayAct } from '@/contract/roles'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'

/** Whether the caller may enter something at this workstation. @throws Failure NOT_FOUND when it is not theirs */
export function atWorkstation(act: 'intake' | 'visit', call: StaffCall, workstationId: string): void {
  const { role, workstations } = call.member
  const ids = workstations.map(({ id }) => id)
  if (!mayAct('read', role, ids, workstationId)) throw new Failure('NOT_FOUND')
  if (!mayAct(act, role, ids, workstationId)) throw new Failure('FORBIDDEN')
}
