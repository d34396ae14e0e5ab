import { Failure } from '../../platform/failure'
import { stageOf, type ConsultationRecord } from '../record'

/** @throws Failure NOT_ALLOWED_NOW before it has closed and its opinions are in groups */
export function mustBeGathered(record: ConsultationRecord, now: Date): void {
  const stage = stageOf(record, now)
  if (stage === 'draft' || stage === 'open') throw new Failure('NOT_ALLOWED_NOW', '请等截止以后再整理意见')
  if (!isGathered(record)) throw new Failure('NOT_ALLOWED_NOW', '意见正在自动整理，请过一两分钟再看')
}

/** Its opinions are in groups, and can be answered. */
export function isGathered(record: ConsultationRecord): boolean {
  return record.gathered?.finished === true
}
