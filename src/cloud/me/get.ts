import type { MeView } from '@/contract/me'
import { findMember } from '../member/record'
import type { Call } from '../platform/call'

export async function getMe(_input: object, call: Call): Promise<MeView> {
  const member = await findMember(call.keys.member)
  return { staff: member && { name: member.name, role: member.role, workstations: member.workstations } }
}
