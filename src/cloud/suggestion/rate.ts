import type { Satisfaction } from '@/contract/suggestion/vocabulary'
import type { SuggestionView } from '@/contract/suggestion/view'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { actOn } from './act-on'
import { ownedBy } from './own'
import type { SuggestionRecord } from './record'
import { rate } from './resident-acts'
import { showToResident } from './show'

/** Staff are residents too, but nobody rates what they have handled. @throws Failure NOT_ALLOWED_NOW */
function refuseOwnWork(record: SuggestionRecord, { keys }: Call): void {
  if (record.timeline.some(({ actor }) => actor.kind === 'staff' && actor.key === keys.member)) {
    throw new Failure('NOT_ALLOWED_NOW', '您经办过这件事，不能自己评价，到期会自动结案，不用您做什么')
  }
}

export function rateSuggestion(
  input: { id: string; version: number; satisfaction: Satisfaction; solved: boolean },
  call: Call,
): Promise<SuggestionView> {
  const { id, version, satisfaction, solved } = input
  return actOn({
    ...{ id, version, input, call },
    authorize: (record) => {
      ownedBy(call)(record)
      refuseOwnWork(record, call)
    },
    step: (record, when) => rate(record, { satisfaction, solved }, when),
    show: (record) => showToResident(record, call.now),
  })
}
