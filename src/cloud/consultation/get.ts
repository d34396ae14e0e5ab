import { participationIn } from '@/contract/consultation/participation'
import type { Cell } from '@/contract/consultation/suppress'
import type { ConsultationView } from '@/contract/consultation/view'
import type { Call } from '../platform/call'
import { findVisible } from './find'
import { editionsOf, stageOf, type ConsultationRecord } from './record'
import { consultationView } from './show'
import { totalsOf } from './totals'

export async function getConsultation(input: { id: string }, call: Call): Promise<ConsultationView> {
  const record = await findVisible(input.id, call.now)
  const isHidden = record.hideTotals && stageOf(record, call.now) === 'open'
  return consultationView(record, call.now, isHidden ? undefined : await participants(record))
}

async function participants(record: ConsultationRecord): Promise<Cell> {
  return participationIn(record.counts ?? (await totalsOf(record._id)), editionsOf(record)).all
}
