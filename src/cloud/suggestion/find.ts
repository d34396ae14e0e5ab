import type { FoundView } from '@/contract/suggestion/claim-actions'
import type { Call } from '../platform/call'
import { claimedBy, findByCode } from './by-code'
import { showToResident } from './show'

/** Only to look: what can be done with a case is for whoever bound it to their WeChat. */
export async function findSuggestionByCode(
  input: { number: string; claimCode: string },
  call: Call,
): Promise<FoundView> {
  const record = await findByCode(input, call)
  const claimed = claimedBy(record, call)
  const view = await showToResident(record, call.now)
  return { ...view, can: claimed === 'mine' ? view.can : [], claimed }
}
