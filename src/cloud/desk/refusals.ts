import * as v from 'valibot'
import type { ParsedInputOf } from '@/contract/actions'
import type { deskRefusals as action, RefusalItem } from '@/contract/desk/hand-over'
import { CHANNELS, KINDS, REFUSAL_CODES } from '@/contract/suggestion/vocabulary'
import { beforePlace, pageOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'

/** The fields of a refused case that its row needs. */
const row = v.object({
  _id: v.string(),
  number: v.string(),
  workstation: v.object({ id: v.string(), name: v.string() }),
  kind: v.picklist(KINDS),
  topicName: v.string(),
  channel: v.picklist(CHANNELS),
  excerpt: v.string(),
  refusal: v.object({ reasonCode: v.picklist(REFUSAL_CODES), text: v.string(), at: v.date() }),
  closedAt: v.date(),
  officer: v.nullish(v.object({ name: v.string() })),
})

/** Refused cases of all workstations, the last one first: the district reviews them. */
export async function deskRefusals(
  input: ParsedInputOf<typeof action>,
): Promise<{ items: RefusalItem[]; nextCursor?: string }> {
  const { cursor, limit } = input
  const read = await find('suggestions', command.and([{ state: 'refused' }, ...beforePlace('closedAt', cursor)]), {
    order: [
      ['closedAt', 'desc'],
      ['_id', 'desc'],
    ],
    limit: limit + 1,
    fields: Object.keys(row.entries),
  })
  const rows = read.map((raw) => v.parse(row, raw))
  const { page, nextCursor } = pageOf(rows, limit, ({ closedAt, _id }) => ({ at: closedAt, id: _id }))
  return { items: page.map(itemOf), nextCursor }
}

function itemOf({ _id, refusal, closedAt: _closedAt, officer, ...rest }: v.InferOutput<typeof row>): RefusalItem {
  const { reasonCode, text, at } = refusal
  return { ...rest, id: _id, reasonCode, text, refusedAt: at.toISOString(), officer: officer?.name }
}
