import * as v from 'valibot'
import { removeAll } from '../platform/files'
import { command } from '../platform/sdk'
import { find, remove } from '../platform/store'

const DAY = 86_400_000
/** As many as the platform removes files in one request. */
const BATCH = 50

const record = v.object({ _id: v.string(), fileID: v.string() })

export interface Removed {
  exports: number
}

/**
 * Removes tables that were handed out more than a day ago: they were fetched by then, and are made anew when wanted.
 * @throws Failure UNAVAILABLE; what is left is removed the next night
 */
export async function removeExports(now: Date): Promise<Removed> {
  return { exports: await removeWhere({ at: command.lt(new Date(now.getTime() - DAY)) }) }
}

/** Removes what somebody was handed of themselves. @param person the key it goes by */
export async function removeExportsOf(person: string): Promise<void> {
  await removeWhere({ of: person })
}

async function removeWhere(query: object): Promise<number> {
  for (let exports = 0; ;) {
    const read = await find('exports', query, { order: [['at', 'asc']], limit: BATCH, fields: ['fileID'] })
    const records = read.map((raw) => v.parse(record, raw))
    if (records.length === 0) return exports
    // The files first: while one is there, so is the line that leads to it.
    await removeAll(records.map(({ fileID }) => fileID))
    exports += await remove('exports', { _id: command.in(records.map(({ _id }) => _id)) })
  }
}
