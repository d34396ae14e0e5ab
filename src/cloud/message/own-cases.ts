import type { Call } from '../platform/call'
import { beforePlace, cursorOf } from '../platform/keyset'
import { command } from '../platform/sdk'
import { find } from '../platform/store'

/** So many of somebody's cases are read in one request: more than most people ever have. */
export const BATCH = 50

/** What finds all that somebody put into the box, under their name and without it. */
export function own(call: Pick<Call, 'keys'>): object {
  return { ownerKey: command.in([call.keys.owner, call.keys.anonymousOwner]) }
}

/** Somebody's cases, a batch at a time, the one that changed last first. */
export async function* ownCases<T extends { _id: string; updatedAt: Date }>(
  call: Pick<Call, 'keys'>,
  read: (raw: unknown) => T,
  fields?: readonly string[],
): AsyncGenerator<T[]> {
  for (let cursor: string | undefined; ;) {
    const raw = await find('suggestions', command.and([own(call), ...beforePlace('updatedAt', cursor)]), {
      order: [
        ['updatedAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit: BATCH,
      fields,
    })
    const batch = raw.map(read)
    yield batch
    const last = batch.at(-1)
    if (batch.length < BATCH || last === undefined) return
    cursor = cursorOf({ at: last.updatedAt, id: last._id })
  }
}
