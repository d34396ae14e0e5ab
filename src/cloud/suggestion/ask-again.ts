import type { SuggestionView } from '@/contract/suggestion/view'
import type { TextStanding } from '@/contract/suggestion/safety'
import type { Call } from '../platform/call'
import { acceptText } from '../safety/check-text'
import { actOn } from './act-on'
import { ownedBy } from './own'
import { askAgain } from './resident-acts'
import { showToResident } from './show'

export function askSuggestionAgain(
  input: { id: string; version: number; reason: string },
  call: Call,
): Promise<SuggestionView> {
  let standing: TextStanding | undefined
  return actOn({
    ...{ id: input.id, version: input.version, input, call },
    authorize: ownedBy(call),
    step: async (record, when) => {
      // Refuses by state before anything is looked at.
      askAgain(record, input.reason, when)
      standing ??= await acceptText(call.openid, input.reason, 'reason')
      return askAgain(record, input.reason, when, standing)
    },
    show: (record) => showToResident(record, call.now),
  })
}
