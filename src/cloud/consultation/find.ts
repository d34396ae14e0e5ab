import { Failure } from '../platform/failure'
import { findById } from '../platform/store'
import { readConsultation, stageOf, type ConsultationRecord } from './record'

const NONE = '没有找到这次征询，可能还没有开始，请过些时候再看'

/** One that people can see. @throws Failure NOT_FOUND, for a draft as for what is not there */
export async function findVisible(id: string, now: Date): Promise<ConsultationRecord> {
  const record = await findConsultation(id)
  if (stageOf(record, now) === 'draft') throw new Failure('NOT_FOUND', NONE)
  return record
}

/** @throws Failure NOT_FOUND */
export async function findConsultation(id: string): Promise<ConsultationRecord> {
  const raw = await findById('consultations', id)
  if (raw === undefined) throw new Failure('NOT_FOUND', NONE)
  return readConsultation(raw)
}
