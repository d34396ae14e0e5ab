import { mayActOn, type ConsultationAct } from '@/contract/consultation/acts'
import type { StaffCall } from '../../platform/call'
import { Failure } from '../../platform/failure'

/**
 * Whether the caller may do this with a consultation held at these workstations.
 * @throws Failure NOT_FOUND when they may not even see it, FORBIDDEN when they may not do this with it
 */
export function authorize(act: ConsultationAct, call: StaffCall, held: readonly { id: string }[]): void {
  const { role, workstations } = call.member
  const own = workstations.map(({ id }) => id)
  const ids = held.map(({ id }) => id)
  if (!mayActOn('read', role, own, ids)) throw new Failure('NOT_FOUND')
  if (!mayActOn(act, role, own, ids)) throw new Failure('FORBIDDEN')
}
