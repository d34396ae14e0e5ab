import type { SuggestionView } from '@/contract/suggestion/view'
import type { Call } from '../platform/call'
import { actOn } from './act-on'
import { ownedBy } from './own'
import { askAgain } from './resident-acts'
import { showToResident } from './show'

export function askSuggestionAgain(
  input: { id: string; version: number; reason: string },
  call: Call,
): Promise<SuggestionView> {
  return actOn({
    ...{ id: input.id, version: input.version, input, call },
    authorize: ownedBy(call),
    step: (record, when) => askAgain(record, input.reason, when),
    show: (record) => showToResident(record, call.now),
  })
}
