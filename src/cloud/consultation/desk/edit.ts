import type { ParsedInputOf } from '@/contract/actions'
import type { editConsultation as action } from '@/contract/consultation/desk-actions'
import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { authorize } from './authorize'
import { changeConsultation } from './change'
import { NOT_VISIBLE } from './create'
import { draftFields } from './draft'

/** Changes a draft. What the lead has checked is no longer what was checked: it is being written again. */
export function editConsultation(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<DeskConsultationView> {
  const { id, version: _, ...draft } = input
  return changeConsultation({
    act: 'edit',
    input,
    call,
    step: async (record) => {
      authorize(
        'edit',
        call,
        draft.workstations.map((workstation) => ({ id: workstation })),
      )
      return {
        ...(await draftFields(id, record.kind, draft, call, record)),
        draftStep: 'writing',
        visibleFrom: NOT_VISIBLE,
        dueAt: undefined,
      }
    },
  })
}
