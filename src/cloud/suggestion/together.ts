import { SHARED_ACTS, type Together } from '@/contract/suggestion/together'
import { findById } from '../platform/store'
import { readSuggestion, type SuggestionRecord } from './record'

/** How far the matter is that a merged case is handled with: nothing that was said to, or by, somebody else. */
export async function togetherOf(record: SuggestionRecord): Promise<Together | undefined> {
  const lead = await leadOf(record)
  if (!lead) return undefined
  return {
    state: lead.state,
    steps: lead.timeline.flatMap(({ at, act }) => {
      const shared = SHARED_ACTS.find((one) => one === act)
      return shared ? [{ at: at.toISOString(), act: shared }] : []
    }),
  }
}

/** The case that a merged one follows. */
export async function leadOf(record: SuggestionRecord): Promise<SuggestionRecord | undefined> {
  if (record.state !== 'merged' || !record.lead) return undefined
  const raw = await findById('suggestions', record.lead.id)
  return raw === undefined ? undefined : readSuggestion(raw)
}
