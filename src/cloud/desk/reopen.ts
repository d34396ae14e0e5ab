import type { ParsedInputOf } from '@/contract/actions'
import type { deskReopen as action } from '@/contract/desk/hand-over'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { deskAct } from './act'
import { reopen } from './hand-over-steps'

export function deskReopen(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  return deskAct('reopen', input, call, (record, when) => reopen(record, input.text, when))
}
