import type { Satisfaction } from '@/contract/suggestion/vocabulary'
import type { SuggestionView } from '@/contract/suggestion/view'
import type { Call } from '../platform/call'
import { actOn } from './act-on'
import { ownedBy } from './own'
import { rate } from './resident-acts'
import { showToResident } from './show'

export function rateSuggestion(
  input: { id: string; version: number; satisfaction: Satisfaction; solved: boolean },
  call: Call,
): Promise<SuggestionView> {
  const { id, version, satisfaction, solved } = input
  return actOn({
    ...{ id, version, input, call },
    authorize: ownedBy(call),
    step: (record, when) => rate(record, { satisfaction, solved }, when),
    show: (record) => showToResident(record, call.now),
  })
}
