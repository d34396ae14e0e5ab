import type { ParsedInputOf } from '@/contract/actions'
import type { deskStart as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { deskAct } from './act'
import { start } from './steps'

export function deskStart(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  return deskAct('start', input, call, start)
}
