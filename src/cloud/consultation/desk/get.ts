import type { DeskConsultationView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { findConsultation } from '../find'
import { authorize } from './authorize'
import { deskConsultationView } from './show'

export async function getDeskConsultation(input: { id: string }, call: StaffCall): Promise<DeskConsultationView> {
  const record = await findConsultation(input.id)
  authorize('read', call, record.workstations)
  return deskConsultationView(record, call)
}
