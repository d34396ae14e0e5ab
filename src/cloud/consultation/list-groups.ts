import type { GroupView } from '@/contract/consultation/view'
import { beforeCount, pageByCount } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'
import { readGroup, type GroupRecord } from './groups'

export interface GroupList {
  id: string
  itemId?: string
  /** Only what was reported. */
  reported?: boolean
  cursor?: string
  limit: number
}

/** Groups of opinions in a state, those with most behind them first. */
export async function listGroups(
  { id, itemId, reported, cursor, limit }: GroupList,
  state: GroupRecord['state'],
  view: (group: GroupRecord) => GroupView,
): Promise<{ items: GroupView[]; nextCursor?: string }> {
  const about = {
    ...{ consultationId: id, state },
    ...(itemId === undefined ? {} : { itemId }),
    ...(reported ? { reported: command.gt(0) } : {}),
  }
  const read = await find('opinionGroups', command.and([about, ...beforeCount('supporters', cursor)]), {
    order: [
      ['supporters', 'desc'],
      ['_id', 'desc'],
    ],
    limit: limit + 1,
  })
  const { page, nextCursor } = pageByCount(read.map(readGroup), limit, ({ supporters, _id }) => ({
    count: supporters,
    id: _id,
  }))
  return { items: page.map(view), nextCursor }
}
