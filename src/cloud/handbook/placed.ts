import { WHOLE_DISTRICT, WHOLE_DISTRICT_NAME } from '@/contract/handbook/reach'
import type { StaffCall } from '../platform/call'
import { Failure, invalidField } from '../platform/failure'
import { allWorkstations, findWorkstation } from '../workstation/find'
import type { EntryRecord } from './record'
import { mayUse } from './show'

/**
 * Whose an entry will be, and what it is about, by name.
 * @throws Failure NOT_FOUND for a workstation the caller has nothing to do with, FORBIDDEN for the whole district when
 * they may not, INVALID_INPUT at `topics` for one that is not there
 */
export async function placedEntry(
  { workstationId, topics }: { workstationId?: string; topics: readonly string[] },
  call: StaffCall,
): Promise<Pick<EntryRecord, 'scope' | 'topics'>> {
  const scope = workstationId ?? WHOLE_DISTRICT
  if (!mayUse('read', call, scope)) throw new Failure('NOT_FOUND', '没有找到这个工作室，请重新选择')
  if (!mayUse('change', call, scope)) throw new Failure('FORBIDDEN', '全区通用的由区局修改，请选自己的工作室')
  const workstations = workstationId === undefined ? await allWorkstations() : [await findWorkstation(workstationId)]
  const known = new Map(workstations.flatMap((workstation) => workstation.topics.map(({ id, name }) => [id, name])))
  return {
    scope: { id: scope, name: workstationId === undefined ? WHOLE_DISTRICT_NAME : (workstations[0]?.name ?? scope) },
    topics: topics.map((id) => {
      const name = known.get(id)
      if (name === undefined) throw invalidField('topics', '有一个事项已经没有了，请重新选')
      return { id, name }
    }),
  }
}
