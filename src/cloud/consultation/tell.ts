import { VERDICT_NAMES, VERDICTS, type Verdict } from '@/contract/consultation/vocabulary'
import { excerpt } from '@/contract/text'
import { secrets } from '../platform/secrets'
import { insert, update } from '../platform/store'
import type { AnswerRecord } from './answer-record'
import type { GroupRecord } from './groups'
import { groupsOf, ownOpinions } from './own-groups'
import { answersAfter } from './pages-of-answers'
import type { ConsultationRecord } from './record'

/**
 * After it was published: one message for each who took part, with what became of their own words. Goes on where it
 * stopped; a message has an id of its own, so nobody gets two.
 * @returns how many answers it has looked at
 */
export async function tell(record: ConsultationRecord, now: Date, hasTime: () => boolean): Promise<number> {
  const { _id } = record
  let after = record.told?.after ?? ''
  let looked = 0
  for (let isLast = false; !isLast;) {
    if (!hasTime()) return looked
    const page = await answersAfter(_id, after)
    const groups = await groupsOf(record, page.answers)
    for (const answer of page.answers) await tellOne(record, answer, groups, now)
    after = page.answers.at(-1)?._id ?? after
    isLast = page.isLast
    looked += page.answers.length
    await update('consultations', { _id }, { set: { told: { after, finished: isLast } } })
  }
  await update('consultations', { _id }, { set: { dueAt: undefined } })
  return looked
}

async function tellOne(
  record: ConsultationRecord,
  answer: AnswerRecord,
  groups: ReadonlyMap<string, GroupRecord>,
  now: Date,
): Promise<void> {
  // Whoever had themselves removed is told nothing.
  if (answer.recipient.sealed === undefined) return
  const verdicts = ownOpinions(record, answer).flatMap(({ id }) => groups.get(id)?.verdict ?? [])
  await insert('outbox', {
    _id: secrets().hash('result message', record._id, answer._id),
    schemaVersion: 1,
    template: 'consultationResult',
    data: { thing1: excerpt(record.title, THING), thing2: resultWords(verdicts) },
    sealedTo: answer.recipient.sealed,
    page: `consultation/result/index?id=${record._id}`,
    state: 'queued',
    attempts: 0,
    at: now,
    tryAt: now,
  })
}

/** WeChat takes at most 20 characters in a `thing` of a subscribe message. */
const THING = 20

/** `您的 3 条意见：采纳`, or `采纳 1 条，不予采纳 2 条`; all of it fits a `thing`, however many they are. */
export function resultWords(verdicts: readonly Verdict[]): string {
  if (verdicts.length === 0) return '结果公布了，感谢您参加'
  const each = VERDICTS.map((verdict) => ({
    name: VERDICT_NAMES[verdict],
    times: verdicts.filter((one) => one === verdict).length,
  })).filter(({ times }) => times > 0)
  const [first, ...others] = each
  if (first && others.length === 0) return `您的 ${verdicts.length} 条意见：${first.name}`
  // With all three there is no room for more than the numbers.
  return each.length === 2
    ? each.map(({ name, times }) => `${name} ${times} 条`).join('，')
    : each.map(({ name, times }) => `${name}${times}`).join('，')
}
