import type { ParsedInputOf } from '@/contract/actions'
import type { deskAskInfo as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { deskAct } from './act'
import { askInfo } from './steps'

export function deskAskInfo(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  return deskAct('askInfo', input, call, (record, when) => askInfo(record, input.text, when))
}
