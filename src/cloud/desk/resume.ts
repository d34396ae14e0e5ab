import type { ParsedInputOf } from '@/contract/actions'
import type { deskResume as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { deskAct } from './act'
import { resume } from './steps'

export function deskResume(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  return deskAct('resume', input, call, (record, when) => resume(record, input.note, when))
}
