import * as v from 'valibot'
import type { MySuggestion } from '@/contract/suggestion/actions'
import { STATES } from '@/contract/suggestion/states'
import { beforePlace, pageOf } from '../platform/keyset'
import type { Call } from '../platform/call'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { ratedUntil, waitsUntil } from './clocks'
import { deadlines } from './deadlines'

const row = v.object({
  _id: v.string(),
  number: v.string(),
  state: v.picklist(STATES),
  topic: v.string(),
  topicName: v.string(),
  excerpt: v.string(),
  updatedAt: v.date(),
  newsVersion: v.number(),
  seenVersion: v.number(),
  askedAt: v.optional(v.date()),
  answeredAt: v.optional(v.date()),
  deadlines,
})

export async function listMySuggestions(
  input: { cursor?: string; limit: number },
  call: Call,
): Promise<{ items: MySuggestion[]; nextCursor?: string }> {
  const own = { ownerKey: command.in([call.keys.owner, call.keys.anonymousOwner]) }
  const read = await find('suggestions', command.and([own, ...beforePlace('updatedAt', input.cursor)]), {
    order: [
      ['updatedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: input.limit + 1,
    fields: Object.keys(row.entries),
  })
  const { page, nextCursor } = pageOf(
    read.map((raw) => v.parse(row, raw)),
    input.limit,
    ({ updatedAt, _id }) => ({ at: updatedAt, id: _id }),
  )
  return { items: page.map((record) => mySuggestion(record, call.now)), nextCursor }
}

function mySuggestion(record: v.InferOutput<typeof row>, now: Date): MySuggestion {
  const { _id, number, state, topic, topicName, excerpt, updatedAt, newsVersion, seenVersion } = record
  const until = waitsUntil(record) ?? ratedUntil(record)
  return {
    ...{ id: _id, number, state, topic, topicName, excerpt },
    updatedAt: updatedAt.toISOString(),
    unread: newsVersion > seenVersion,
    turnBy: until && now < until ? until.toISOString() : undefined,
  }
}
