import type { SuggestionView } from '@/contract/suggestion/view'
import type { Call } from '../platform/call'
import { actOn } from './act-on'
import { ownedBy } from './own'
import { withdraw } from './resident-acts'
import { showToResident } from './show'

export function withdrawSuggestion(input: { id: string; version: number }, call: Call): Promise<SuggestionView> {
  return actOn({
    ...{ id: input.id, version: input.version, input, call },
    authorize: ownedBy(call),
    step: withdraw,
    show: (record) => showToResident(record, call.now),
  })
}
