import { indexedPairs, plainWording } from '@/contract/similar'
import { Failure } from '../platform/failure'
import { find, remove, update } from '../platform/store'
import { findConsultation } from './find'
import { publicWordingOf, readGroup, type GroupRecord } from './groups'
import type { Opinion } from './opinions-in'
import { groupsById } from './own-groups'
import type { ConsultationRecord } from './record'

/**
 * Takes one person's words out of the groups they are in. What is published stays as it is published; words that others
 * said too stay theirs. The rest goes: a group that was theirs alone with it, and one that stands for others gets the
 * words of one of those.
 * @throws Failure UNAVAILABLE when staff changed one of them at the same moment
 */
export async function forgetInGroups(
  record: ConsultationRecord,
  opinions: readonly (Opinion & { id: string })[],
): Promise<void> {
  const groups = await groupsById(opinions.map(({ id }) => id))
  for (const { id, reason } of opinions) {
    const group = groups.get(id)
    if (group) await forgetIn(record, group, reason)
  }
}

async function forgetIn(record: ConsultationRecord, group: GroupRecord, reason: string | undefined): Promise<void> {
  const reasons = reason === undefined ? group.reasons : without(group.reasons, reason)
  if (group.own > 1) return reasons.length < group.reasons.length ? change(group, { reasons }) : undefined
  if (record.publishedAt !== undefined && group.state === 'answered') {
    const wording = publicWordingOf(group)
    return change(group, { wording, reasons, pairs: indexedPairs(wording) })
  }
  const standsForOthers = group.state !== 'merged' && group.supporters > group.own
  const other = standsForOthers ? await inOtherWords(group) : undefined
  await takeFromDraft(record._id, group._id, other?.wording)
  if (other) return change(group, { ...other, reasons, pairs: indexedPairs(other.wording) })
  const { _id, state, supporters } = group
  if ((await remove('opinionGroups', { _id, state, supporters })) === 0) throw new Failure('UNAVAILABLE')
}

/** Somebody else may have said the same: then the desk has one reason less, and nothing of whoever had it removed. */
function without(reasons: readonly string[], reason: string): string[] {
  return reasons.filter((one) => plainWording(one) !== plainWording(reason))
}

/** What a group says without whoever said it first: what staff wrote for it, or another in it. That has yet to be answered. */
async function inOtherWords({ _id, consultationId, publicWording }: GroupRecord) {
  if (publicWording !== undefined) return { wording: publicWording }
  const query = { consultationId, state: 'merged', mergedInto: _id }
  const [raw] = await find('opinionGroups', query, { order: [['own', 'desc']], limit: 1 })
  if (raw === undefined) return undefined
  const { wording, standing } = readGroup(raw)
  return { wording, standing, state: 'open', verdict: undefined, reply: undefined }
}

/** @throws Failure UNAVAILABLE when it is not as it was read */
async function change(group: GroupRecord, set: Partial<Record<keyof GroupRecord, unknown>>): Promise<void> {
  const { _id, state, supporters } = group
  if ((await update('opinionGroups', { _id, state, supporters }, { set })) === 0) throw new Failure('UNAVAILABLE')
}

/** The draft that is being written has a copy of what it cites. @param wording in its place; without one it is cited no more */
async function takeFromDraft(id: string, groupId: string, wording: string | undefined): Promise<void> {
  const { version, nextDraft, publishedAt } = await findConsultation(id)
  const isCited = nextDraft?.some(({ cites }) => cites.some((one) => one.groupId === groupId))
  if (publishedAt !== undefined || !nextDraft || !isCited) return
  const after = nextDraft.map((clause) => ({
    ...clause,
    cites: clause.cites.flatMap((cite) => {
      if (cite.groupId !== groupId) return [cite]
      return wording === undefined ? [] : [{ ...cite, wording }]
    }),
  }))
  // A new version: who writes the draft with what it cited before gets a conflict.
  const written = { set: { nextDraft: after }, increase: { version: 1 } }
  if ((await update('consultations', { _id: id, version }, written)) === 0) throw new Failure('UNAVAILABLE')
}
