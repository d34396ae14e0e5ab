import * as v from 'valibot'
import { temporaryUrls } from '../platform/files'
import { command, openapi } from '../platform/sdk'
import { secrets } from '../platform/secrets'
import { nextTry } from '../outbox/patience'
import { changeSafety } from './change'
import { errorCode } from './error-code'
import { findHolders, HOLDERS, readHolder, type Holder } from './holder'
import { ASKER, type Safety } from './record'

const BATCH = 20
const SOUND = 1
const PICTURE = 2
const SCENE = 2
const VERSION = 2
/** So often a photo is sent to be looked at; then it stays unchecked, and the desk is told so. */
export const MOST_TRIES = 6
/** WeChat answers within half an hour. */
const ANSWER_MS = 35 * 60_000
/** Longer than the function may run, so that no photo is sent by two. */
const LEASE_MS = 90_000
/** Whoever gave it was not in the Mini Program of late: that does not get better by waiting. */
const NOT_HERE_LATELY = 61010

const started = v.object({ traceId: v.string() })

/**
 * Sends the photos that wait to WeChat to be looked at, a case or a consultation at a time. Its answer comes as a message of its own.
 * @returns how many photos are being looked at now
 */
export async function startPhotoChecks(now: Date): Promise<number> {
  let count = 0
  const due = { photosDueAt: command.lte(now) }
  for (const collection of HOLDERS) {
    for (const raw of await findHolders(collection, due, { order: [['photosDueAt', 'asc']], limit: BATCH })) {
      try {
        count += await startFor(readHolder(collection, raw), now)
      } catch (error) {
        // One that cannot be read or written must not stop the others.
        console.error(error)
      }
    }
  }
  return count
}

async function startFor(holder: Holder, now: Date): Promise<number> {
  const taken = await changeSafety(holder, (safety, { photosDueAt }) => {
    if (!photosDueAt || photosDueAt > now) return undefined
    if (waiting(safety).length === 0 || safety.tries >= MOST_TRIES) return { safety, photosDueAt: undefined }
    return { safety: { ...safety, tries: safety.tries + 1 }, photosDueAt: new Date(now.getTime() + LEASE_MS) }
  })
  if (!taken?.photosDueAt) return 0
  const openid = openidOf({ ...holder, ...taken })
  const fileIDs = waiting(taken.safety)
  const traces = new Map<string, string>()
  let hopeless = openid === undefined
  if (openid !== undefined) {
    const urlsOf = await temporaryUrls(fileIDs)
    for (const { fileID, url } of urlsOf(fileIDs)) {
      const trace = url === '' ? undefined : await start(openid, url, mediaTypeOf(fileID))
      if (typeof trace === 'string') traces.set(fileID, trace)
      hopeless ||= trace === NOT_HERE_LATELY
    }
  }
  await changeSafety({ ...holder, ...taken }, (safety) => ({
    safety: {
      ...safety,
      photos: safety.photos.map((photo) => ({ ...photo, trace: traces.get(photo.fileID) ?? photo.trace })),
    },
    photosDueAt: hopeless ? undefined : againAt(now, taken.safety.tries, traces.size === fileIDs.length),
  }))
  return traces.size
}

function againAt(now: Date, tries: number, allStarted: boolean): Date {
  return allStarted ? new Date(now.getTime() + ANSWER_MS) : nextTry(now, tries)
}

function waiting({ photos }: Safety): string[] {
  return photos.filter(({ standing }) => standing === 'unchecked').map(({ fileID }) => fileID)
}

/** Recordings are listened to the same way as photos are looked at. */
function mediaTypeOf(fileID: string): number {
  return fileID.includes('/voices/') ? SOUND : PICTURE
}

/** Who gave it; sealed when the case is anonymous, and opened for this one question. Of a consultation: who of staff did. */
function openidOf({ safety, recipient: { openid, sealed } = {} }: Holder): string | undefined {
  if (safety?.sealedAsker !== undefined) return secrets().unseal(ASKER, safety.sealedAsker)
  return openid ?? (sealed === undefined ? undefined : secrets().unseal('recipient', sealed))
}

/** @returns WeChat's name for the check, or the code of what went wrong */
async function start(openid: string, mediaUrl: string, mediaType: number): Promise<string | number> {
  try {
    const asked = { mediaUrl, mediaType, version: VERSION, scene: SCENE, openid }
    return v.parse(started, await openapi.security.mediaCheckAsync(asked)).traceId
  } catch (error) {
    const code = errorCode(error)
    console.error(`mediaCheckAsync: ${code}`)
    return code
  }
}
