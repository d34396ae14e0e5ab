import type { OutputOf, ParsedInputOf } from '@/contract/actions'
import { WHOLE_DISTRICT } from '@/contract/handbook/reach'
import { textLength } from '@/contract/text'
import type { similarSuggestions as action } from '@/contract/wall/actions'
import { publicPairs, rankPublished, rankRules } from '@/contract/wall/rank'
import { findEntries } from '../handbook/record'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { aggregate } from '../platform/store'
import { ON_THE_WALL, PUBLISHED_FIELDS, readPublished, type Published } from './published'
import { wallRow } from './show'
import { standingsOf } from './standing'

type Input = ParsedInputOf<typeof action>

/** Of less than that nobody can say what it is about. */
const SHORTEST = 4
/** Ranked in code by what they say; the database has put those with the most pairs in common first. */
const CANDIDATES = 20
const RULES = 50

export async function similarSuggestions(input: Input, call: Call): Promise<OutputOf<typeof action>> {
  if (textLength(input.text) < SHORTEST) return { items: [], policies: [] }
  const pairs = publicPairs(input.text)
  if (pairs.length === 0) return { items: [], policies: [] }
  const [found, rules] = await Promise.all([publishedWith(pairs, input.workstationId), rulesWith(pairs, input)])
  const told = found.map((record) => ({ record, text: record.publicText.text, topic: record.topic }))
  const alike = rankPublished(input, told).map(({ record }) => record)
  const standings = await standingsOf(alike, call)
  return {
    items: alike.flatMap((record) => {
      const standing = standings.get(record._id)
      return standing ? [wallRow(record, standing)] : []
    }),
    policies: rankRules(
      input,
      rules.map((rule) => ({ ...rule, topics: rule.forTopics })),
    ).map(({ _id, title, text, source = '' }) => ({ id: _id, title, text, source })),
  }
}

const $ = command.aggregate

async function publishedWith(pairs: string[], workstationId: string): Promise<Published[]> {
  const read = await aggregate('suggestions', [
    ['match', { ...ON_THE_WALL, 'workstation.id': workstationId, 'publicText.pairs': command.in(pairs) }],
    [
      'project',
      {
        ...Object.fromEntries(PUBLISHED_FIELDS.map((field) => [field, 1])),
        common: $.size($.setIntersection(['$publicText.pairs', $.literal(pairs)])),
      },
    ],
    ['sort', { common: -1, _id: 1 }],
    ['limit', CANDIDATES],
  ])
  return read.map(readPublished)
}

function rulesWith(pairs: string[], { workstationId }: Input) {
  const query = {
    ...{ kind: 'policy', state: 'current', pairs: command.in(pairs) },
    'scope.id': command.in([WHOLE_DISTRICT, workstationId]),
  }
  return findEntries(query, RULES)
}
