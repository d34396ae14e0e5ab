import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import type { SuggestionRecord } from './record'

/** @throws Failure NOT_FOUND when it is not the caller's: the same as if it were not there */
export function ownedBy(call: Call): (record: SuggestionRecord) => void {
  return (record) => {
    const key = record.anonymous ? call.keys.anonymousOwner : call.keys.owner
    if (record.ownerKey !== key) throw new Failure('NOT_FOUND')
  }
}
