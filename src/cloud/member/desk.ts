import { DISTRICT_DESK, DISTRICT_NAME } from '@/contract/roles'
import { mayManage, type MemberAct } from '@/contract/member/rules'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { findWorkstation } from '../workstation/find'

/**
 * The desk whose people are meant.
 * @throws Failure NOT_FOUND when the caller may not even see who works there, or it is not there; FORBIDDEN when they may
 * not do this
 */
export async function memberDesk(act: MemberAct, desk: string, call: StaffCall): Promise<{ id: string; name: string }> {
  if (!mayManage('list', call.member, desk)) throw new Failure('NOT_FOUND')
  if (!mayManage(act, call.member, desk)) throw new Failure('FORBIDDEN')
  if (desk === DISTRICT_DESK) return { id: desk, name: DISTRICT_NAME }
  const { _id, name } = await findWorkstation(desk)
  return { id: _id, name }
}
