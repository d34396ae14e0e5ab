import { indexedPairs } from '@/contract/consultation/similar'
import { sumOf } from '@/contract/consultation/tally'
import { find, insert, update } from '../platform/store'
import { groupId, readGroup } from './groups'
import { opinionsIn, type Opinion } from './opinions-in'
import { answersAfter } from './pages-of-answers'
import { itemsOf, type ConsultationRecord } from './record'
import { totalsOf } from './totals'

/**
 * After it has closed: freezes the figures, and puts opinions of the same wording into groups. Goes on where it stopped.
 * @returns how many answers it has looked at
 */
export async function gather(record: ConsultationRecord, now: Date, hasTime: () => boolean): Promise<number> {
  const { _id } = record
  if (record.counts === undefined) {
    await update(
      'consultations',
      { _id },
      { set: { counts: await totalsOf(_id), gathered: { after: '', finished: false } } },
    )
  }
  let after = record.gathered?.after ?? ''
  let looked = 0
  for (let isLast = false; !isLast;) {
    if (!hasTime()) return looked
    const page = await answersAfter(_id, after)
    const opinions = page.answers.flatMap(({ edition, answers }) => opinionsIn(itemsOf(record, edition), answers))
    await addToGroups(_id, `p${after}`, opinions)
    after = page.answers.at(-1)?._id ?? after
    isLast = page.isLast
    looked += page.answers.length
    // The last page is looked at again if what follows fails: nothing counts twice.
    if (!isLast) await update('consultations', { _id }, { set: { gathered: { after, finished: false } } })
  }
  await openGroups(_id)
  await update(
    'consultations',
    { _id },
    { set: { gathered: { after, finished: true }, dueAt: undefined, updatedAt: now } },
  )
  return looked
}

/** @param page names the page of answers the opinions are from */
async function addToGroups(consultationId: string, page: string, opinions: readonly Opinion[]): Promise<void> {
  const found = new Map<string, { opinion: Opinion; times: number }>()
  for (const opinion of opinions) {
    const id = groupId(consultationId, opinion.itemId, opinion.wording)
    const known = found.get(id)
    found.set(id, { opinion: known?.opinion ?? opinion, times: (known?.times ?? 0) + 1 })
  }
  for (const [_id, { opinion, times }] of found) {
    await insert('opinionGroups', {
      _id,
      schemaVersion: 1,
      consultationId,
      ...opinion,
      pairs: indexedPairs(opinion.wording),
      state: 'counting',
      own: 0,
      supporters: 0,
      requests: [],
    })
    await update('opinionGroups', { _id, state: 'counting' }, { set: { [`parts.${page}`]: times } })
  }
}

const BATCH = 100

/** All answers have been looked at: how many support each group is now known. */
async function openGroups(consultationId: string): Promise<void> {
  for (;;) {
    const read = await find('opinionGroups', { consultationId, state: 'counting' }, { limit: BATCH })
    for (const group of read.map(readGroup)) {
      const { all = 0 } = sumOf(Object.values(group.parts ?? {}).map((all) => ({ all })))
      const set = { state: 'open', own: all, supporters: all, parts: undefined }
      await update('opinionGroups', { _id: group._id, state: 'counting' }, { set })
    }
    if (read.length < BATCH) return
  }
}
