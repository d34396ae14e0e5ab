import { carryTrail, relayTrail } from '../audit/trail'
import { keepNames } from '../member/keep-names'
import type { StoredWorkstation } from './record'

type Trailed = Pick<StoredWorkstation, '_id' | 'name' | 'events'>

export function relayWorkstation(record: Trailed): Promise<void> {
  return relayTrail('workstations', 'workstation', record, () => keepNames(record))
}

/** @throws Failure UNAVAILABLE */
export function carryWorkstation(record: Trailed): Promise<void> {
  return carryTrail('workstations', 'workstation', record, () => keepNames(record))
}
