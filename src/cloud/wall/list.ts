import type { OutputOf, ParsedInputOf } from '@/contract/actions'
import type { listWall as action } from '@/contract/wall/actions'
import type { Call } from '../platform/call'
import { beforePlace, pageOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { ON_THE_WALL, PUBLISHED_FIELDS, readPublished } from './published'
import { wallRow } from './show'
import { standingsOf } from './standing'

const NOBODY = { supporters: 0, supported: false, own: false }

/** A place in the list is named by the public id: the case's own is nobody's to know. */
export async function listWall(
  { workstationId, topic, cursor, limit }: ParsedInputOf<typeof action>,
  call: Call,
): Promise<OutputOf<typeof action>> {
  const query = command.and([
    {
      ...ON_THE_WALL,
      ...(workstationId === undefined ? {} : { 'workstation.id': workstationId }),
      ...(topic === undefined ? {} : { topic }),
    },
    ...beforePlace('publicText.at', cursor, 'publicText.publicId'),
  ])
  const read = await find('suggestions', query, {
    order: [
      ['publicText.at', 'desc'],
      ['publicText.publicId', 'desc'],
    ],
    limit: limit + 1,
    fields: PUBLISHED_FIELDS,
  })
  const { page, nextCursor } = pageOf(read.map(readPublished), limit, ({ publicText }) => ({
    at: publicText.at,
    id: publicText.publicId,
  }))
  const standings = await standingsOf(page, call)
  return { items: page.map((record) => wallRow(record, standings.get(record._id) ?? NOBODY)), nextCursor }
}
