import type { UploadKind } from '@/contract/upload'
import { asCallError, upload } from '../cloud'
import { dropFile, openFile } from '../device/kept-file'
import { changeUnsent, dropUnsent, findUnsent, type Unsent, type UnsentPhoto } from './unsent'
import { Unreadable, WAYS, type Went } from './ways'

/**
 * What became of a try: it went, nothing answers, it goes later for a reason of its own, or a person has to mend it. `kept`
 * went too, and is still to be used.
 */
export type Tried = { went: Went } | 'kept' | 'no signal' | 'later' | 'refused'

const VOICE_GONE = '录音在手机里找不到了。请改一改，重新录一段再投'
const GONE = '照片在手机里找不到了。请改一改，重新加照片再投'
const UNREADABLE = '存下的内容读不出来了，请重新写一件'

/** Nothing is wrong with what was written: it goes by itself once this is over. */
const PASSING = ['INTERNAL', 'RATE_LIMITED', 'UNAUTHENTICATED'] as const

/** Copies of what is in the cloud, on a phone too full to be told so: they go with what they belong to. By request id. */
const sentCopies = new Map<string, string[]>()

/** Its copy on the phone goes only once it is known where it is: the app may be closed at any moment. */
function sentFrom(requestId: string, kept: string, part: Partial<Unsent>): void {
  if (changeUnsent(requestId, part)) dropFile(kept)
  else sentCopies.set(requestId, [...(sentCopies.get(requestId) ?? []), kept])
}

/** It is known that it has gone. */
function dropSentCopies(requestId: string): void {
  sentCopies.get(requestId)?.forEach((kept) => dropFile(kept))
  sentCopies.delete(requestId)
}

/**
 * Sends one that waited: its photos first, each of them once, then the words. The request id is the draft's own, so that a
 * try that arrived without our hearing of it has no second effect.
 */
export async function sendUnsent(item: Unsent): Promise<Tried> {
  const fileIDs: string[] = []
  try {
    for (const [index, photo] of item.photos.entries()) {
      const fileID = 'fileID' in photo ? photo.fileID : await sent(photo)
      if (fileID === undefined) return refused(item, GONE)
      fileIDs.push(fileID)
      if ('fileID' in photo) continue
      const now = item.photos.map((one, at): UnsentPhoto =>
        at <= index ? { fileID: fileIDs[at] ?? '', paper: one.paper } : one,
      )
      sentFrom(item.requestId, photo.kept, { photos: now })
    }
    const voice = item.voice && (await sentVoice(item, item.voice))
    if (voice === 'gone') return refused(item, VOICE_GONE)
    const done = await WAYS[item.what](item, fileIDs, voice)
    const known =
      'went' in done ? dropUnsent(item.requestId) : changeUnsent(item.requestId, { sent: done.sent, delay: undefined })
    if (known) dropSentCopies(item.requestId)
    return 'went' in done ? done : 'kept'
  } catch (thrown) {
    if (thrown instanceof Unreadable) return refused(item, UNREADABLE)
    const { code, fields, message } = asCallError(thrown)
    const passing = PASSING.some((one) => one === code)
    if (passing || code === 'UNAVAILABLE') {
      changeUnsent(item.requestId, { delay: passing ? message : undefined })
      return passing ? 'later' : 'no signal'
    }
    return refused(item, Object.values(fields)[0] ?? message)
  }
}

/** Sends a file that waits on the phone; nothing when it is gone from there. */
async function sent(
  { bytes, kept, type }: Exclude<UnsentPhoto, { fileID: string }>,
  kind: UploadKind = 'photo',
): Promise<string | undefined> {
  const path = await openFile(kept)
  return path === undefined ? undefined : upload({ path, type, bytes }, undefined, kind)
}

/** The recording, sent once as each photo is. */
async function sentVoice(
  { requestId }: Unsent,
  { file, seconds }: NonNullable<Unsent['voice']>,
): Promise<string | 'gone'> {
  if ('fileID' in file) return file.fileID
  const fileID = await sent(file, 'voice')
  if (fileID === undefined) return 'gone'
  sentFrom(requestId, file.kept, { voice: { seconds, file: { fileID } } })
  return fileID
}

function refused({ requestId }: Unsent, problem: string): 'refused' {
  // Another tab may have sent it meanwhile: then there is nothing to mend.
  if (findUnsent(requestId)?.sent === undefined) changeUnsent(requestId, { problem })
  return 'refused'
}

/** Throws one away, with the photos and the recording that wait with it. */
export function throwAway({ requestId, photos, voice }: Unsent): void {
  for (const file of voice ? [...photos, voice.file] : photos) {
    if ('kept' in file) dropFile(file.kept)
  }
  dropSentCopies(requestId)
  dropUnsent(requestId)
}
