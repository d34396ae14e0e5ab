import * as v from 'valibot'
import { submitInput, type Receipt, type SubmitInput } from '@/contract/suggestion/actions'
import type { UploadKind } from '@/contract/upload'
import { asCallError, call, upload } from '../cloud'
import { dropFile, openFile } from '../device/kept-file'
import { changeUnsent, dropUnsent, type Unsent, type UnsentPhoto } from './unsent'

/** What became of a try: the receipt, no signal yet, or something that a person has to mend. */
export type Tried = { receipt: Receipt } | 'waits' | 'refused'

const VOICE_GONE = '录音在手机里找不到了。请改一改，重新录一段再投'
const GONE = '照片在手机里找不到了。请改一改，重新加照片再投'
const UNREADABLE = '存下的内容读不出来了，请重新写一件'

/**
 * Sends one that waited: its photos first, each of them once, then the words. The request id is the draft's own, so that a
 * try that arrived without our hearing of it has no second effect.
 */
export async function sendUnsent(item: Unsent): Promise<Tried> {
  const photos: string[] = []
  try {
    for (const [index, photo] of item.photos.entries()) {
      const fileID = 'fileID' in photo ? photo.fileID : await sent(photo)
      if (fileID === undefined) return refused(item, GONE)
      photos.push(fileID)
      const now = item.photos.map((one, at): UnsentPhoto => (at <= index ? { fileID: photos[at] ?? '' } : one))
      if ('fileID' in photo) continue
      // Its copy on the phone goes only once it is known where it is: the app may be closed at any moment.
      changeUnsent(item.requestId, { photos: now })
      dropFile(photo.kept)
    }
    const voice = item.voice && (await sentVoice(item, item.voice))
    if (voice === 'gone') return refused(item, VOICE_GONE)
    const input = v.safeParse(submitInput, { ...item.input, photos, voice })
    if (!input.success) return refused(item, UNREADABLE)
    const asked: SubmitInput = { ...input.output, photos, voice }
    const receipt = await call('suggestion.submit', asked, { requestId: item.requestId })
    dropUnsent(item.requestId)
    return { receipt }
  } catch (thrown) {
    const { code, fields, message } = asCallError(thrown)
    if (code === 'UNAVAILABLE' || code === 'INTERNAL' || code === 'RATE_LIMITED') {
      changeUnsent(item.requestId, { delay: code === 'UNAVAILABLE' ? undefined : message })
      return 'waits'
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
  changeUnsent(requestId, { voice: { seconds, file: { fileID } } })
  dropFile(file.kept)
  return fileID
}

function refused({ requestId }: Unsent, problem: string): 'refused' {
  changeUnsent(requestId, { problem })
  return 'refused'
}

/** Throws one away, with the photos and the recording that wait with it. */
export function throwAway({ requestId, photos, voice }: Unsent): void {
  for (const file of voice ? [...photos, voice.file] : photos) {
    if ('kept' in file) dropFile(file.kept)
  }
  dropUnsent(requestId)
}
