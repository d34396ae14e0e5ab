import { DISTRICT_DESK, DISTRICT_NAME } from '@/contract/roles'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'

/**
 * The desk a member looks at: the one named, else the first of their own.
 * @throws Failure FORBIDDEN for a desk that is not the caller's, NOT_FOUND to district staff for one that is not there
 */
export function chosenDesk(wanted: string | undefined, call: StaffCall): { id: string; name: string } {
  const { role, workstations } = call.member
  const district = role === 'district'
  if (district && (wanted === undefined || wanted === DISTRICT_DESK)) return { id: DISTRICT_DESK, name: DISTRICT_NAME }
  const desk = wanted === undefined ? workstations[0] : workstations.find(({ id }) => id === wanted)
  if (!desk) throw district ? new Failure('NOT_FOUND', '没有找到这个工作室，请重新选择') : new Failure('FORBIDDEN')
  return desk
}
