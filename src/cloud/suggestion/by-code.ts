import type { Call } from '../platform/call'
import { secrets } from '../platform/secrets'
import { guess } from '../platform/slowing'
import { find } from '../platform/store'
import { claimCode, isSameCode } from '../intake/claim-code'
import { readSuggestion, type SuggestionRecord } from './record'

/** The same for a number there is not, a wrong code, and a case that has none. */
const NOT_RIGHT = '编号和查询码对不上，请对照纸条再看一遍'

/**
 * The case that a number and claim code open.
 * @throws Failure RATE_LIMITED while the caller has to wait, NOT_FOUND whatever is wrong
 */
export function findByCode(
  { number, claimCode: given }: { number: string; claimCode: string },
  call: Call,
): Promise<SuggestionRecord> {
  return guess({ purpose: 'claim', about: number, call, sentence: NOT_RIGHT }, async () => {
    const [raw] = await find('suggestions', { number }, { limit: 1 })
    const record = raw === undefined ? undefined : readSuggestion(raw)
    // Done for a number that is not there as well: it takes as long.
    const right = isSameCode(given, claimCode(secrets(), record?._id ?? number))
    return right && record?.intake ? record : undefined
  })
}

export function claimedBy(record: SuggestionRecord, call: Call): 'no' | 'mine' | 'other' {
  if (record.claimedAt === undefined) return 'no'
  return record.ownerKey === (record.anonymous ? call.keys.anonymousOwner : call.keys.owner) ? 'mine' : 'other'
}
