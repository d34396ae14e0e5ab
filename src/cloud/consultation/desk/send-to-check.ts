import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { invalidField } from '../../platform/failure'
import { changeConsultation } from './change'

/** Hands a draft to the lead. */
export function sendToCheck(input: { id: string; version: number }, call: StaffCall): Promise<DeskConsultationView> {
  return changeConsultation({
    act: 'sendToCheck',
    input,
    call,
    step: (record) => {
      if (record.closesAt <= call.now) throw invalidField('closesAt', '截止时间已经过了，请改晚一点')
      return { draftStep: 'checking', checkNote: undefined }
    },
  })
}
