import { serverMoment } from '../cloud/server-time'
import type { LocalFile } from '../cloud'
import { dropFile, keepFile } from '../device/kept-file'
import type { PickedPhoto } from '../ui/photos/picked-photo'
import type { KeptVoice } from './kept-voice'
import { dropUnsent, putAside as store, type Unsent, type UnsentPhoto } from './unsent'

/** A recording, and where to hear it from: from the phone, unless it is in the cloud. */
export type PutAsideVoice = KeptVoice & { path: string }

/** A photo as it was picked; the slip itself is one of its own. */
export type PutAsidePhoto = Pick<PickedPhoto, 'fileID' | 'file' | 'kept'> & { paper?: boolean }

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
  // What is put on the phone for it now; the rest is a draft's, and lies there already.
  const made: string[] = []
  const place = async (file: LocalFile, kept: string | undefined) => {
    const found = kept ?? (await keepFile(file))
    if (kept === undefined && found !== undefined) made.push(found)
    return found
  }
  const placed = async (voice: PutAsideVoice): Promise<Unsent['voice']> => {
    const { bytes, fileID, kept, seconds, type } = voice
    if (fileID !== undefined) return { seconds, file: { fileID } }
    const found = await place(voice, kept)
    return found === undefined ? undefined : { seconds, file: { kept: found, type, bytes } }
  }
  /** Half of it would only take the room that is missing. */
  const noRoom = () => {
    made.forEach((kept) => dropFile(kept))
    return NO_ROOM
  }

  const waiting: UnsentPhoto[] = []
  for (const { fileID, file, kept, paper } of photos) {
    if (fileID !== undefined) waiting.push({ fileID, paper })
    else if (file) {
      const found = await place(file, kept)
      if (found === undefined) return noRoom()
      waiting.push({ kept: found, type: file.type, bytes: file.bytes, paper })
    }
  }
  const said = voice && (await placed(voice))
  if (voice && !said) return noRoom()
  if (!store({ ...item, photos: waiting, voice: said, at: serverMoment() })) {
    dropUnsent(item.requestId)
    return noRoom()
  }
  // In the cloud already: nothing would ever ask for its copy again.
  if (voice?.fileID !== undefined && voice.kept !== undefined) dropFile(voice.kept)
  return undefined
}
