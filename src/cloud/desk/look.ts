import type { ParsedInputOf } from '@/contract/actions'
import type { deskLook as action, Look } from '@/contract/desk/look'
import type { Actor } from '../platform/actor'
import type { StaffCall } from '../platform/call'
import { presenceAt, writePresence } from '../presence/record'
import { findSuggestion } from '../suggestion/stored'
import type { SuggestionRecord } from '../suggestion/record'
import { atDesk } from './act'
import { staffName } from './show'

export async function deskLook(input: ParsedInputOf<typeof action>, call: StaffCall): Promise<Look> {
  const { _id: key, name } = call.member
  const [record, there] = await Promise.all([findSuggestion(input.id), presenceAt(input.id, call.now)])
  atDesk('read', call)(record)
  await writePresence(record._id, key, { name, writing: input.writing }, there, call.now)
  const others = Object.entries(there.here)
    .filter(([other]) => other !== key)
    .map(([, { name: other, since, writing }]) => ({ name: other, since: since.toISOString(), writing }))
  const { version, assignee, merges } = record
  const changed = changedSince(record, key, input.version, input.notes)
  return { others, version, assignee: assignee?.key, merges, changed }
}

/**
 * What others did that the caller has not seen, the oldest first: one's own acts are no news. Without a count of notes none of
 * them is told.
 */
function changedSince(
  record: SuggestionRecord,
  caller: string,
  version: number,
  notes = record.notes.length,
): Look['changed'] {
  const byOthers = ({ actor }: { actor: Actor }) => actor.kind !== 'staff' || actor.key !== caller
  const acts = record.timeline
    // What was written before entries carried their version made one version each.
    .filter((entry, index) => (entry.version ?? index + 1) > version)
    .filter(byOthers)
    .map(({ at, act, state, text, actor }) => ({ at, act, state, text, by: staffName(actor) }))
  const inside = record.notes
    .slice(notes)
    .filter(byOthers)
    .map(({ at, text, actor }) => ({ at, act: 'note' as const, state: record.state, text, by: staffName(actor) }))
  return [...acts, ...inside]
    .sort((one, next) => one.at.getTime() - next.at.getTime())
    .map((entry) => ({ ...entry, at: entry.at.toISOString() }))
}
