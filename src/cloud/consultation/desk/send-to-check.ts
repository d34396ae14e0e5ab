import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { invalidField } from '../../platform/failure'
import { picturesToCheck } from '../pictures'
import { changeConsultation } from './change'

/** Hands a draft to the lead. */
export function sendToCheck(input: { id: string; version: number }, call: StaffCall): Promise<DeskConsultationView> {
  return changeConsultation({
    act: 'sendToCheck',
    input,
    call,
    step: (record) => {
      if (record.closesAt <= call.now) throw invalidField('closesAt', '截止时间已经过了，请改晚一点')
      // Here, not at each save: nothing opens without having been handed on, and the lead then reads what WeChat found.
      return { draftStep: 'checking', checkNote: undefined, ...picturesToCheck(record, call) }
    },
  })
}
