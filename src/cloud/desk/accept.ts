import type { ParsedInputOf } from '@/contract/actions'
import type { deskAccept as action } from '@/contract/desk/actions'
import type { DeskView } from '@/contract/desk/view'
import type { StaffCall } from '../platform/call'
import { invalidField } from '../platform/failure'
import { deskAct } from './act'
import { accept } from './steps'

export function deskAccept(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskView> {
  const { method, note, at } = input.contact
  const contact = { method, note, at: at === undefined ? undefined : new Date(at) }
  if (contact.at && contact.at > call.now) return Promise.reject(invalidField('contact.at', '联系时间不能晚于现在'))
  return deskAct('accept', input, call, (record, when) => accept(record, contact, when))
}
