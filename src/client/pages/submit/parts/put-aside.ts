import type { SubmitInput } from '@/contract/suggestion/actions'
import { keepFile } from '../../../device/kept-file'
import type { PhotoForm } from '../../../ui'
import { dropUnsent, putAside as store, type Unsent, type UnsentPhoto } from '../../../unsent/unsent'
import type { Voice } from './use-voice'

const NO_ROOM = '网络不太好，手机存储也满了，没能先存下。请留在这一页，有信号再投；也可以少放几张照片。'

/** Puts a suggestion aside that found no signal, with its photos and recording. @returns why it could not; nothing when it waits */
export async function putAside(
  input: SubmitInput,
  photos: PhotoForm['photos'],
  voice: Voice | undefined,
  known: { requestId: string; workstation: string; topicName: string },
): Promise<string | undefined> {
  const kept: UnsentPhoto[] = []
  for (const { fileID, file } of photos) {
    if (fileID !== undefined) kept.push({ fileID })
    else if (file) {
      const found = await keepFile(file)
      if (found === undefined) return NO_ROOM
      kept.push({ kept: found, type: file.type, bytes: file.bytes })
    }
  }
  const said = voice && (await waiting(voice))
  if (said === 'no room') return NO_ROOM
  // Without its photos and recording: those go first, each by itself.
  const words = { ...input, photos: undefined, voice: undefined }
  if (store({ ...known, input: words, photos: kept, voice: said, at: new Date().toISOString() })) return undefined
  dropUnsent(known.requestId)
  return NO_ROOM
}

/** A recording lies on the phone already, unless there was no room for it. */
async function waiting(voice: Voice): Promise<Unsent['voice'] | 'no room'> {
  const { bytes, fileID, path, seconds, type } = voice
  if (fileID !== undefined) return { seconds, file: { fileID } }
  const kept = voice.kept ?? (await keepFile({ path, type, bytes }))
  return kept === undefined ? 'no room' : { seconds, file: { kept, type, bytes } }
}
