import type { FiguresView } from '@/contract/consultation/view'
import type { StaffCall } from '../../platform/call'
import { figuresOf } from '../figures'
import { findConsultation } from '../find'
import { totalsOf } from '../totals'
import { authorize } from './authorize'

/** The exact figures, at any time. */
export async function getDeskFigures(input: { id: string }, call: StaffCall): Promise<FiguresView> {
  const record = await findConsultation(input.id)
  authorize('read', call, record.workstations)
  return figuresOf(record, record.counts ?? (await totalsOf(record._id)), true)
}
