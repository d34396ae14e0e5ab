import type { ConsultationView } from '@/contract/consultation/view'
import type { Call } from '../platform/call'
import { participantsIn } from './figures'
import { findVisible } from './find'
import { stageOf } from './record'
import { consultationView } from './show'
import { totalsOf } from './totals'

export async function getConsultation(input: { id: string }, call: Call): Promise<ConsultationView> {
  const record = await findVisible(input.id, call.now)
  const isHidden = record.hideTotals && stageOf(record, call.now) === 'open'
  const participants = isHidden ? undefined : participantsIn(record.counts ?? (await totalsOf(record._id)))
  return consultationView(record, call.now, participants)
}
