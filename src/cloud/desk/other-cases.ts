import * as v from 'valibot'
import type { OtherCase } from '@/contract/desk/beside'
import { STATES } from '@/contract/suggestion/states'
import { command } from '../platform/sdk'
import { aggregate, find } from '../platform/store'
import { casePairs } from '../suggestion/case-pairs'
import type { SuggestionRecord } from '../suggestion/record'
import { rankSimilar } from './rank-similar'

const row = v.object({
  _id: v.string(),
  number: v.string(),
  version: v.number(),
  state: v.picklist(STATES),
  topic: v.string(),
  topicName: v.string(),
  text: v.string(),
  excerpt: v.string(),
  place: v.nullish(v.object({ text: v.string() })),
  submittedAt: v.date(),
})
type Row = v.InferOutput<typeof row>
const FIELDS = Object.keys(row.entries)

const EARLIER = 5
/** Ranked in code by what they say; the database has put those with the most pairs in common first. */
const CANDIDATES = 20
/** Enough pairs of a long text to find what is like it. */
const PAIRS = 120

/**
 * What the same resident sent to this desk besides. Who is anonymous in a case is nobody there, and goes by another key;
 * what nobody sent through WeChat has no resident that could be told from others.
 */
export async function earlierCases(record: SuggestionRecord): Promise<OtherCase[]> {
  if (record.anonymous || record.recipient.openid === undefined) return []
  const query = {
    ...{ ownerKey: record.ownerKey, anonymous: false, desk: record.desk },
    _id: command.neq(record._id),
  }
  const read = await find('suggestions', query, {
    order: [
      ['updatedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: EARLIER,
    fields: FIELDS,
  })
  return read.map((raw) => otherCase(v.parse(row, raw)))
}

const $ = command.aggregate

/** Cases on the same desk that are like this one, of those open, answered, or closed within 30 days: a bounded number. */
export async function similarCases(record: SuggestionRecord, now: Date): Promise<OtherCase[]> {
  const pairs = casePairs({ ...record, number: '' }).slice(0, PAIRS)
  const read = await aggregate('suggestions', [
    [
      'match',
      {
        ...{ desk: record.desk, deskUntil: command.gte(now), pairs: command.in(pairs) },
        state: command.neq('withdrawn'),
        _id: command.neq(record._id),
      },
    ],
    [
      'project',
      {
        ...Object.fromEntries(FIELDS.map((field) => [field, 1])),
        common: $.size($.setIntersection(['$pairs', $.literal(pairs)])),
      },
    ],
    ['sort', { common: -1, _id: 1 }],
    ['limit', CANDIDATES],
  ])
  return rankSimilar(
    record,
    read.map((raw) => v.parse(row, raw)),
  ).map(otherCase)
}

function otherCase({ _id, number, version, state, topicName, excerpt, place, submittedAt }: Row): OtherCase {
  return {
    ...{ id: _id, number, version, state, topicName, excerpt },
    place: place?.text,
    submittedAt: submittedAt.toISOString(),
  }
}
