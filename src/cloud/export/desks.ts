import { DISTRICT_DESK } from '@/contract/roles'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'

/**
 * Which desks a table may be of: those of the caller, or the one of them that is asked for; none named means every desk of
 * the district.
 * @throws Failure NOT_FOUND for a desk that is not theirs
 */
export function desksToExport(wanted: string | undefined, call: StaffCall): string[] | undefined {
  const own = call.member.workstations.map(({ id }) => id)
  if (call.member.role === 'district') {
    if (wanted === undefined) return undefined
    if (wanted === DISTRICT_DESK) return [wanted]
  }
  if (wanted === undefined) return own
  if (!own.includes(wanted)) throw new Failure('NOT_FOUND', '没有找到这个工作室，请重新选择')
  return [wanted]
}
