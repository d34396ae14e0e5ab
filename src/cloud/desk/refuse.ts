import type { ParsedInputOf } from '@/contract/actions'
import type { deskRefuse as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { deskAct } from './act'
import { refuse } from './steps'

export function deskRefuse(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  const { reasonCode, text } = input
  return deskAct('refuse', input, call, (record, when) => refuse(record, { reasonCode, text }, when))
}
