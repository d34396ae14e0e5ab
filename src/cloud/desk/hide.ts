import type { ParsedInputOf } from '@/contract/actions'
import type { deskHide as action } from '@/contract/desk/publishing'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { deskAct } from './act'
import { hide } from './publish-steps'

export function deskHide(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  return deskAct('hide', input, call, hide)
}
