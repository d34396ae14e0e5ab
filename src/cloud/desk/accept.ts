import type { ParsedInputOf } from '@/contract/actions'
import type { deskAccept as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { deskAct } from './act'
import { contactOf } from './contact-of'
import { accept } from './reach-steps'

export async function deskAccept(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  const contact = contactOf(input.contact, call.now)
  return deskAct('accept', input, call, (record, when) => accept(record, contact, when))
}
