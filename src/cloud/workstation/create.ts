import type { ParsedInputOf } from '@/contract/actions'
import type { createWorkstation as action, WorkstationSettings } from '@/contract/settings/workstation'
import { trailOf } from '../audit/trail'
import type { StaffCall } from '../platform/call'
import { Failure } from '../platform/failure'
import { shortId } from '../platform/id'
import { isRepeat, requestMark } from '../platform/request-mark'
import { secrets } from '../platform/secrets'
import { findById, insert } from '../platform/store'
import { workstationSettings } from './desk-get'
import { readWorkstation, type StoredWorkstation } from './record'
import { relayWorkstation } from './relay'

const NOBODY_ON_DUTY: number[][] = [[], [], [], [], [], [], []]

/** Opens a workstation. Its id is made of person and request, so that a repeat meets the same document. */
export async function createWorkstation(
  input: ParsedInputOf<typeof action>,
  call: StaffCall,
): Promise<WorkstationSettings> {
  const _id = shortId(secrets().hash('workstation', call.openid, call.requestId))
  const request = requestMark(_id, call, input)
  const about = { workstationId: _id, name: input.name, details: `新建工作室「${input.name}」，${input.address}` }
  const record: StoredWorkstation = {
    ...input,
    _id,
    schemaVersion: 1,
    // In the order in which they were opened.
    order: call.now.getTime(),
    team: [],
    duty: NOBODY_ON_DUTY,
    dutyOn: [],
    boards: [],
    topicsOff: [],
    closed: false,
    ...trailOf({ _id }, call, request, about),
  }
  if ((await insert('workstations', record)) === 'exists') {
    const earlier = readWorkstation(await findById('workstations', _id))
    if (!isRepeat(earlier, request)) throw new Failure('UNAVAILABLE')
    return workstationSettings(earlier, call)
  }
  await relayWorkstation(record)
  return workstationSettings(record, call)
}
