import { Failure } from '../platform/failure'
import { update } from '../platform/store'
import { findHolders, readHolder, type Holder } from './holder'
import type { Safety, SafetyFields } from './record'

const ATTEMPTS = 8

/**
 * Changes how words and photos stand, on whatever is there: one conditional update, tried again when another check of the
 * same ones was first.
 * @param change what becomes of it; nothing when there is nothing to change
 */
export async function changeSafety(
  known: Holder,
  change: (safety: Safety, holder: Holder) => Omit<SafetyFields, 'rev'> | undefined,
): Promise<SafetyFields | undefined> {
  const { collection, _id } = known
  let holder = known
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const before = holder.safety
    const after = before && change(before, holder)
    if (!before || !after) return undefined
    const sealedAsker = after.photosDueAt && after.safety.sealedAsker
    const safety = { ...after.safety, sealedAsker, rev: before.rev + 1 }
    const written = { safety, photosDueAt: after.photosDueAt }
    if ((await update(collection, { _id, 'safety.rev': before.rev }, { set: written })) === 1) return written
    const [raw] = await findHolders(collection, { _id }, { limit: 1 })
    if (raw === undefined) return undefined
    holder = readHolder(collection, raw)
  }
  throw new Failure('UNAVAILABLE')
}
