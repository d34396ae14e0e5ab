import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { findSuggestion } from '../suggestion/stored'
import { atDesk } from './act'
import { showAtDesk } from './show'

export async function deskGet(input: { id: string }, call: StaffCall): Promise<DeskView> {
  const record = await findSuggestion(input.id)
  atDesk('read', call)(record)
  return showAtDesk(record, call)
}
