import type { NextClauseView, ResultView } from '@/contract/consultation/view'
import type { Call } from '../platform/call'
import { Failure } from '../platform/failure'
import { figuresOf } from './figures'
import { findVisible } from './find'
import { publicCount } from './groups'
import { urlsIn } from './pictures'
import { stageOf, type ConsultationRecord } from './record'
import { followUpsOf } from './show'
import { totalsOf } from './totals'

type NextClause = NonNullable<ConsultationRecord['nextDraft']>[number]

function publicClause({ cites, ...clause }: NextClause): NextClauseView {
  return { ...clause, cites: cites.map((cite) => ({ ...cite, supporters: publicCount(cite.supporters) })) }
}

const NO_OPINIONS = { all: 0, adopted: 0, partlyAdopted: 0, notAdopted: 0, items: [] }

/** Once it is closed and counted, all of it stands in one document. */
export async function getResult(input: { id: string }, call: Call): Promise<ResultView> {
  const record = await findVisible(input.id, call.now)
  const stage = stageOf(record, call.now)
  if (stage === 'open' && record.hideTotals) throw new Failure('NOT_ALLOWED_NOW', '截止以后才公布数字，请到时候再来看')
  const counts = record.counts ?? (await totalsOf(record._id))
  const done = record.followUps.flatMap(({ photos }) => photos)
  const urls = await urlsIn(record, done)
  const isPublished = stage === 'published' || stage === 'done'
  return {
    id: record._id,
    stage,
    closesAt: record.closesAt.toISOString(),
    publishedAt: record.publishedAt?.toISOString(),
    figures: figuresOf(record, counts),
    nextDraft: isPublished ? record.nextDraft?.map(publicClause) : undefined,
    opinions: record.opinions ?? NO_OPINIONS,
    followUps: followUpsOf(record, urls),
  }
}
