import type { SuggestionView } from '@/contract/suggestion/view'
import type { Call } from '../platform/call'
import { update } from '../platform/store'
import { findSuggestion } from './stored'
import { ownedBy } from './own'
import { showToResident } from './show'

/** Looking at news marks it as read; that is no version of the case. */
export async function getSuggestion(input: { id: string }, call: Call): Promise<SuggestionView> {
  const record = await findSuggestion(input.id)
  ownedBy(call)(record)
  if (record.newsVersion > record.seenVersion) {
    await update('suggestions', { _id: record._id }, { set: { seenVersion: record.version } })
  }
  return showToResident(record, call.now)
}
