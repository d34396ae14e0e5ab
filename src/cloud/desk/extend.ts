import type { ParsedInputOf } from '@/contract/actions'
import type { deskExtend as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { deskAct } from './act'
import { extend } from './steps'

export function deskExtend(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  const { workingDays, reason } = input
  return deskAct('extend', input, call, (record, when) => extend(record, { workingDays, reason }, when))
}
