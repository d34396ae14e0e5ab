import type { WorkstationSettings } from '@/contract/settings/workstation'
import { fieldsOf } from '@/contract/settings/workstation'
import { mayManage } from '@/contract/member/rules'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { findById } from '../platform/store'
import { currentSettings } from '../settings/current'
import { readWorkstation, type StoredWorkstation } from './record'

export async function getWorkstationSettings(input: { id: string }, call: StaffCall): Promise<WorkstationSettings> {
  // Whoever may see who works there may see what is set there.
  if (!mayManage('list', call.member, input.id)) throw new Failure('NOT_FOUND')
  const raw = await findById('workstations', input.id)
  if (raw === undefined) throw new Failure('NOT_FOUND')
  return workstationSettings(readWorkstation(raw), call)
}

export async function workstationSettings(record: StoredWorkstation, call: StaffCall): Promise<WorkstationSettings> {
  const { topics, deadlines } = await currentSettings()
  const { role, workstations } = call.member
  return {
    ...record,
    id: record._id,
    location: record.location ?? null,
    deadlines: record.ownDeadlines ?? null,
    district: { topics: topics.filter(({ retired }) => !retired), deadlines },
    mayChange: fieldsOf(
      role,
      workstations.map(({ id }) => id),
      record._id,
    ),
  }
}
