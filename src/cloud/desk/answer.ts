import type { ParsedInputOf } from '@/contract/actions'
import type { deskAnswer as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { deskAct } from './act'
import { answer } from './steps'

export function deskAnswer(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  const { outcome, text } = input
  return deskAct('answer', input, call, (record, when) => answer(record, { outcome, text }, when))
}
