import { indexedPairs, plainWording } from '@/contract/similar'
import { worstText, type TextStanding } from '@/contract/suggestion/safety'
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
    const opinions = page.answers.flatMap(({ edition, answers, standings }) =>
      opinionsIn(itemsOf(record, edition), answers).map((one) => ({ ...one, standing: standings?.[one.itemId] })),
    )
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

interface Looked extends Opinion {
  /** Left out where nothing was found in the words. */
  standing?: TextStanding
}

/** @param page names the page of answers the opinions are from */
async function addToGroups(consultationId: string, page: string, opinions: readonly Looked[]): Promise<void> {
  const found = new Map<string, Looked[]>()
  for (const opinion of opinions) {
    const id = groupId(consultationId, opinion)
    found.set(id, [...(found.get(id) ?? []), opinion])
  }
  for (const [_id, said] of found) {
    const [first] = said
    if (!first) continue
    const { itemId, wording, stance } = first
    await insert('opinionGroups', {
      _id,
      schemaVersion: 1,
      consultationId,
      itemId,
      wording,
      stance,
      reasons: [],
      pairs: indexedPairs(wording),
      state: 'counting',
      own: 0,
      supporters: 0,
      requests: [],
    })
    const part = {
      times: said.length,
      reasons: distinct(said.flatMap(({ reason }) => reason ?? [])),
      standing: worst(said),
    }
    await update('opinionGroups', { _id, state: 'counting' }, { set: { [`parts.${page}`]: part } })
  }
}

/** What people said alike is one: what was found in the words of any of them, the reasons too, is for a person to look at. */
function worst(said: readonly { standing?: TextStanding }[]): TextStanding | undefined {
  const standing = worstText(said.flatMap((one) => one.standing ?? []))
  return standing === 'pass' ? undefined : standing
}

/** Reasons of one wording that are kept; more of them would say nothing new. */
const REASONS = 30

/** The first of each that says the same. */
function distinct(reasons: readonly string[]): string[] {
  return [...new Map([...reasons].reverse().map((reason) => [plainWording(reason), reason])).values()]
    .reverse()
    .slice(0, REASONS)
}

const BATCH = 100

/** All answers have been looked at: how many support each group is now known. */
async function openGroups(consultationId: string): Promise<void> {
  for (;;) {
    const read = await find('opinionGroups', { consultationId, state: 'counting' }, { limit: BATCH })
    for (const group of read.map(readGroup)) {
      const parts = Object.values(group.parts ?? {})
      const all = parts.reduce((sum, { times }) => sum + times, 0)
      const reasons = distinct(parts.flatMap((part) => part.reasons))
      const set = { state: 'open', own: all, supporters: all, reasons, standing: worst(parts), parts: undefined }
      await update('opinionGroups', { _id: group._id, state: 'counting' }, { set })
    }
    if (read.length < BATCH) return
  }
}
