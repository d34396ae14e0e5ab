import type { GroupView } from '@/contract/consultation/view'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { findVisible } from './find'
import { publicGroupView } from './groups'
import { listGroups, type GroupList } from './list-groups'
import { stageOf, type ConsultationRecord } from './record'

/** Opinions and what became of them, once the result is published. */
export async function listOpinions(input: GroupList, call: Call): Promise<{ items: GroupView[]; nextCursor?: string }> {
  mustBePublished(await findVisible(input.id, call.now), call.now)
  return listGroups(input, 'answered', publicGroupView)
}

/** @throws Failure NOT_ALLOWED_NOW until then */
export function mustBePublished(record: ConsultationRecord, now: Date): void {
  const stage = stageOf(record, now)
  if (stage !== 'published' && stage !== 'done')
    throw new Failure('NOT_ALLOWED_NOW', '结果还没有公布，请过些时候再来看')
}
