import type { ParsedInputOf } from '@/contract/actions'
import type { checkConsultation as action } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { invalidField } from '../../platform/failure'
import { openTotals } from '../totals'
import { gatherAt } from '../gather-at'
import { changeConsultation } from './change'

/** The lead lets it open on its day, or says what is to be changed first. */
export function checkConsultation(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskConsultationView> {
  return changeConsultation({
    act: 'check',
    input,
    call,
    step: async (record) => {
      if (!input.passes) return { draftStep: 'writing', checkNote: input.note }
      if (record.closesAt <= call.now) throw invalidField('closesAt', '截止时间已经过了，请退回改晚一点')
      await openTotals(record._id)
      return {
        draftStep: 'checked',
        checkNote: undefined,
        visibleFrom: record.opensAt,
        dueAt: gatherAt(record.closesAt),
      }
    },
  })
}
