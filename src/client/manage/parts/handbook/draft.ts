import * as v from 'valibot'
import { WHOLE_DISTRICT } from '@/contract/handbook/reach'
import type { PolicyView } from '@/contract/policy/actions'
import type { TemplateView } from '@/contract/template/actions'
import { OUTCOMES } from '@/contract/suggestion/vocabulary'

export type EntryKind = 'policy' | 'template'
export type Entry = PolicyView | TemplateView

export const entryDraft = v.object({
  title: v.string(),
  text: v.string(),
  topics: v.array(v.string()),
  /** A workstation's id, or the whole district; none while it is not chosen. */
  scope: v.optional(v.string()),
  source: v.string(),
  outcome: v.optional(v.picklist(OUTCOMES)),
  /** The version it was begun on: a draft that was kept must not pass over what others wrote since. */
  version: v.optional(v.number()),
})
export type EntryDraft = v.InferOutput<typeof entryDraft>

/** What an entry says, to be changed; nothing for a new one. */
export function draftOf(entry: Entry | undefined): EntryDraft {
  if (!entry) return { title: '', text: '', topics: [], source: '' }
  return {
    ...{ title: entry.title, text: entry.text, scope: entry.scope.id, version: entry.version },
    topics: entry.topics.map(({ id }) => id),
    source: 'source' in entry ? entry.source : '',
    outcome: 'outcome' in entry ? entry.outcome : undefined,
  }
}

/** What is sent of it. */
export function bodyOf(
  kind: EntryKind,
  draft: EntryDraft,
  changed: { id: string; version: number } | undefined,
): object {
  const { title, text, topics, scope, source, outcome } = draft
  return {
    ...changed,
    ...{ title, text, topics },
    workstationId: scope === WHOLE_DISTRICT ? undefined : scope,
    ...(kind === 'policy' ? { source } : { outcome }),
  }
}
