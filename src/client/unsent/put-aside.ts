import { serverMoment } from '../cloud/server-time'
import { dropFile, keepFile } from '../device/kept-file'
import type { PickedPhoto } from '../ui/photos/picked-photo'
import type { KeptVoice } from './kept-voice'
import { dropUnsent, putAside as store, type Unsent, type UnsentPhoto } from './unsent'

/** A recording, and where to hear it from: from the phone, unless it is in the cloud. */
export type PutAsideVoice = KeptVoice & { path: string }

/** A photo as it was picked; the slip itself is one of its own. */
export type PutAsidePhoto = Pick<PickedPhoto, 'fileID' | 'file'> & { paper?: boolean }

const NO_ROOM = '网络不太好，手机存储也满了，没能先存下。请留在这一页，有信号再试；也可以少放几张照片。'

/**
 * Puts aside what found no signal, with its photos and recording. `input` is what is asked for, without them.
 * @returns why it could not, nothing of it being kept then; nothing when it waits
 */
export async function putAside(
  item: Pick<Unsent, 'what' | 'requestId' | 'input' | 'workstation' | 'topicName' | 'toEnter'>,
  photos: readonly PutAsidePhoto[],
  voice?: PutAsideVoice,
): Promise<string | undefined> {
  const kept: UnsentPhoto[] = []
  for (const { fileID, file, paper } of photos) {
    if (fileID !== undefined) kept.push({ fileID, paper })
    else if (file) {
      const found = await keepFile(file)
      if (found === undefined) return noRoom(kept)
      kept.push({ kept: found, type: file.type, bytes: file.bytes, paper })
    }
  }
  const said = voice && (await waiting(voice))
  if (said === 'no room') return noRoom(kept)
  if (store({ ...item, photos: kept, voice: said, at: serverMoment() })) return undefined
  dropUnsent(item.requestId)
  return noRoom(kept)
}

/** A recording lies on the phone already, unless there was no room for it. */
async function waiting({
  bytes,
  fileID,
  kept,
  path,
  seconds,
  type,
}: PutAsideVoice): Promise<Unsent['voice'] | 'no room'> {
  if (fileID !== undefined) return { seconds, file: { fileID } }
  const found = kept ?? (await keepFile({ path, type, bytes }))
  return found === undefined ? 'no room' : { seconds, file: { kept: found, type, bytes } }
}

/** Half of it would only take the room that is missing. */
function noRoom(kept: readonly UnsentPhoto[]): string {
  kept.forEach((photo) => {
    if ('kept' in photo) dropFile(photo.kept)
  })
  return NO_ROOM
}
