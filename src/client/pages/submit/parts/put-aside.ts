import type { SubmitInput } from '@/contract/suggestion/actions'
import { keepFile } from '../../../device/kept-file'
import type { PhotoForm } from '../../../ui'
import { dropUnsent, putAside as store, type UnsentPhoto } from '../../../unsent/unsent'

const NO_ROOM = '网络不太好，手机存储也满了，没能先存下。请留在这一页，有信号再投；也可以少放几张照片。'

/** Puts a suggestion aside that found no signal, with its photos. @returns why it could not; nothing when it waits */
export async function putAside(
  input: SubmitInput,
  photos: PhotoForm['photos'],
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
  // Without its photos: those go first, each by itself.
  const words = { ...input, photos: undefined }
  if (store({ ...known, input: words, photos: kept, at: new Date().toISOString() })) return undefined
  dropUnsent(known.requestId)
  return NO_ROOM
}
