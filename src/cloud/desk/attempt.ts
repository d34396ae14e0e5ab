import type { ParsedInputOf } from '@/contract/actions'
import type { deskAttempt as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { deskAct } from './act'
import { contactOf } from './contact-of'
import { attempt } from './reach-steps'

export async function deskAttempt(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  const contact = contactOf(input.contact, call.now)
  return deskAct('attempt', input, call, (record, when) => attempt(record, contact, when))
}
