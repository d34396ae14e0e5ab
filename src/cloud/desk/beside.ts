import type { Beside } from '@/contract/desk/beside'
import { fittingEntries } from '../handbook/fitting'
import { policyView, templateView } from '../handbook/show'
import type { StaffCall } from '../platform/call'
import { findSuggestion } from '../suggestion/stored'
import { atDesk } from './act'
import { earlierCases, similarCases } from './other-cases'

/** Three requests at once beside the case itself: this resident's others, those like it, and the handbook. */
export async function deskBeside(input: { id: string }, call: StaffCall): Promise<Beside> {
  const record = await findSuggestion(input.id)
  atDesk('read', call)(record)
  const [earlier, similar, { policy, template }] = await Promise.all([
    earlierCases(record),
    similarCases(record, call.now),
    fittingEntries(record),
  ])
  return {
    earlier,
    similar,
    policies: policy.map((entry) => policyView(entry, call)),
    templates: template.map((entry) => templateView(entry, call)),
  }
}
