import { Failure } from '../platform/failure'
import { update } from '../platform/store'
import type { SuggestionRecord } from '../suggestion/record'
import { findSuggestion } from '../suggestion/stored'
import type { Safety, SafetyFields } from './record'

const ATTEMPTS = 8

/**
 * Changes how a case's words and photos stand, on whatever is there: one conditional update, tried again when another
 * check of the same case was first.
 * @param change what becomes of it; nothing when there is nothing to change
 */
export async function changeSafety(
  known: SuggestionRecord,
  change: (safety: Safety, record: SuggestionRecord) => Omit<SafetyFields, 'rev'> | undefined,
): Promise<SafetyFields | undefined> {
  let record = known
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = record.safety
    const after = before && change(before, record)
    if (!before || !after) return undefined
    const safety = { ...after.safety, rev: before.rev + 1 }
    const written = { safety, photosDueAt: after.photosDueAt }
    if ((await update('suggestions', { _id: record._id, 'safety.rev': before.rev }, { set: written })) === 1) {
      return written
    }
    record = await findSuggestion(record._id)
  }
  throw new Failure('UNAVAILABLE')
}
