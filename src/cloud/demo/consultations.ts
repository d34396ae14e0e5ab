import { checkAnswers } from '@/contract/consultation/answers'
import { indexedPairs } from '@/contract/similar'
import { countsOf, sumOf } from '@/contract/consultation/tally'
import { shanghaiDay } from '../platform/clock'
import { definedFields } from '../platform/defined'
import type { Secrets } from '../platform/secrets'
import { groupIdBy, type GroupRecord } from '../consultation/groups'
import { opinionsIn } from '../consultation/opinions-in'
import type { ConsultationRecord } from '../consultation/record'
import { gatherAt } from '../consultation/gather-at'
import type { AnswerRecord } from '../consultation/answer-record'
import { SHARDS, totalId, shardOf } from '../consultation/totals'
import { DEMO_CONSULTATIONS, type DemoConsultation } from './consultation-cases'

const DAY = 86_400_000
const WHERE = [{ id: 'yangguang-2', name: '阳光二居' }]

/** The demo consultations, with their answers, totals and opinions as the product would have written them. */
export function demoConsultations(secrets: Secrets, now: Date): Record<string, object[]> {
  const made = DEMO_CONSULTATIONS.map((demo) => madeOf(secrets, demo, now))
  const all = (part: (one: ReturnType<typeof madeOf>) => object[]) => made.flatMap(part).map(definedFields)
  return {
    consultations: all(({ record }) => [record]),
    answers: all(({ answers }) => answers),
    totals: all(({ totals }) => totals),
    opinionGroups: all(({ groups }) => groups),
  }
}

function madeOf(secrets: Secrets, demo: DemoConsultation, now: Date) {
  const midnight = new Date(`${shanghaiDay(now)}T00:00:00.000+08:00`).getTime()
  const opensAt = new Date(midnight + demo.opens * DAY)
  const closesAt = new Date(midnight + (demo.closes + 1) * DAY)
  const answers = answersOf(secrets, demo, opensAt)
  const counted = answers.map((answer) => ({
    id: answer._id,
    counts: countsOf({ ...answer, asked: demo.items }),
  }))
  const counts = sumOf(counted.map((one) => one.counts))
  const isClosed = closesAt <= now
  const groups = isClosed ? groupsOf(secrets, demo, answers) : []
  const publishedAt = demo.replies ? new Date(closesAt.getTime() + 5 * DAY) : undefined
  const doneAt = demo.done ? new Date(midnight - demo.done.daysAgo * DAY) : undefined
  const record: ConsultationRecord = {
    _id: demo.id,
    schemaVersion: 1,
    version: 1,
    kind: demo.kind,
    title: demo.title,
    background: demo.background,
    photos: [],
    documents: [],
    workstations: WHERE,
    communities: ['阳光新苑', '阳光公寓'],
    who: demo.who,
    hideTotals: demo.hideTotals ?? false,
    opensAt,
    closesAt,
    draftStep: 'checked',
    edition: 1,
    items: demo.items,
    earlier: [],
    visibleFrom: opensAt,
    updatedAt: doneAt ?? publishedAt ?? (isClosed ? closesAt : opensAt),
    publishedAt,
    doneAt,
    counts: isClosed ? counts : undefined,
    gathered: isClosed ? { after: '', finished: true } : undefined,
    told: publishedAt ? { after: '', finished: true } : undefined,
    dueAt: isClosed ? undefined : gatherAt(closesAt),
    opinions: publishedAt ? verdictsOf(groups) : undefined,
    followUps: demo.done && doneAt ? [{ at: doneAt, text: demo.done.text, photos: [] }] : [],
    requests: [],
    events: [],
  }
  const totals = Array.from({ length: SHARDS }, (_, shard) => ({
    _id: totalId(demo.id, shard),
    schemaVersion: 1,
    consultationId: demo.id,
    counts: sumOf(counted.filter(({ id }) => shardOf(id) === shard).map((one) => one.counts)),
  }))
  return { record, answers, totals, groups }
}

function answersOf(secrets: Secrets, demo: DemoConsultation, opensAt: Date): AnswerRecord[] {
  return demo.answers.flatMap(({ times, answers }, kind) => {
    const checked = checkAnswers(demo.items, answers)
    if (!checked.ok) throw new Error(`${demo.id}: ${JSON.stringify(checked.fields)}`)
    return Array.from({ length: times }, (_, person) => {
      const openid = `resident-${demo.id}-${kind}-${person}`
      const at = new Date(opensAt.getTime() + (person + 1) * 3_600_000)
      return {
        _id: secrets.hash('answer', demo.id, openid),
        schemaVersion: 1 as const,
        version: 1,
        consultationId: demo.id,
        edition: 1,
        channel: 'wechat' as const,
        answers: checked.answers,
        inArea: true,
        firstAt: at,
        answeredAt: at,
        recipient: { sealed: secrets.seal('recipient', openid) },
        requests: [],
      }
    })
  })
}

function groupsOf(secrets: Secrets, demo: DemoConsultation, answers: readonly AnswerRecord[]): GroupRecord[] {
  const groups = new Map<string, GroupRecord>()
  for (const opinion of answers.flatMap((answer) => opinionsIn(demo.items, answer.answers))) {
    const _id = groupIdBy(secrets, demo.id, opinion)
    const supporters = (groups.get(_id)?.supporters ?? 0) + 1
    const answered = demo.replies?.find(({ wording }) => wording === opinion.wording)
    groups.set(_id, {
      _id,
      schemaVersion: 1,
      consultationId: demo.id,
      itemId: opinion.itemId,
      wording: opinion.wording,
      stance: opinion.stance,
      reasons: opinion.reason === undefined ? [] : [opinion.reason],
      state: answered ? 'answered' : 'open',
      own: supporters,
      supporters,
      verdict: answered?.verdict,
      reply: answered?.reply,
      pairs: indexedPairs(opinion.wording),
      requests: [],
    })
  }
  return [...groups.values()]
}

function verdictsOf(groups: readonly GroupRecord[]): ConsultationRecord['opinions'] {
  const count = (verdict: GroupRecord['verdict']) => groups.filter((group) => group.verdict === verdict).length
  const by = { adopted: count('adopted'), partlyAdopted: count('partlyAdopted'), notAdopted: count('notAdopted') }
  const items = [...new Set(groups.map(({ itemId }) => itemId))]
  return { all: by.adopted + by.partlyAdopted + by.notAdopted, ...by, items }
}
