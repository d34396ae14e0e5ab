import * as v from 'valibot'
import { fileRoot, removeAll } from '../platform/files'
import { command } from '../platform/sdk'
import { find, insert, remove } from '../platform/store'

/**
 * Uploads lie as they came, a photo with the place it was taken at, until an act uses them. Those that none ever used are
 * removed after a while. The line that leads to one says nothing of whose it is.
 */

const DAY = 86_400_000
/** A draft on a phone names what it has uploaded: so long it may lie there. */
const KEPT_FOR = 30 * DAY
/** As many as the platform removes files in one request. */
const BATCH = 50
/** So many batches a night are done well within the function's time; the rest has the next night. */
const MOST_BATCHES = 40

const uploadRecord = v.object({ _id: v.string(), path: v.string() })

/** Notes what may be uploaded now. */
export async function noteUpload(path: string, now: Date): Promise<void> {
  // A path holds a nonce of its own: nothing else is called so.
  const _id = path.replace(/^.*\//, '').replace(/\..*$/, '')
  await insert('uploads', { _id, schemaVersion: 1, path, forgetAt: new Date(now.getTime() + KEPT_FOR) })
}

export interface ForgottenUploads {
  uploads: number
}

/**
 * Removes what was uploaded long ago. What an act has used is gone from there already, and lives on as its clean copy.
 * @throws Failure UNAVAILABLE; what is left is removed the next night
 */
export async function forgetUploads(now: Date): Promise<ForgottenUploads> {
  let uploads = 0
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const options = { order: [['forgetAt', 'asc']], limit: BATCH, fields: ['path'] } as const
    const read = await find('uploads', { forgetAt: command.lt(now) }, options)
    const records = read.map((raw) => v.parse(uploadRecord, raw))
    if (records.length === 0) break
    const base = await fileRoot()
    // The files first: while one is there, so is the line that leads to it.
    await removeAll(records.map(({ path }) => base + path))
    uploads += await remove('uploads', { _id: command.in(records.map(({ _id }) => _id)) })
  }
  return { uploads }
}
