import { useRef, useState } from 'react'
import { MAX_PHOTOS } from '@/contract/upload'
import { asCallError, newRequestId, upload, type LocalFile } from '../../cloud'
import { choosePhotos, compress } from '../../device/photo-file'

export interface PickedPhoto {
  key: string
  /** Where to show it from, while the app lives. */
  path: string
  state: 'sending' | 'sent' | 'failed'
  /** Percent sent. */
  progress: number
  fileID?: string
  /** What to say when it failed. */
  error?: string
  file?: LocalFile
}

/**
 * The photos of one form: chosen, made smaller on the phone, sent at once, each by itself.
 * @param initial photos sent before, from a stored draft
 */
export function usePhotos(initial: readonly PickedPhoto[] = []) {
  const [photos, setPhotos] = useState<readonly PickedPhoto[]>(initial)
  const gone = useRef(new Set<string>())

  const change = (key: string, part: Partial<PickedPhoto>) =>
    setPhotos((all) => all.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)))

  async function send(key: string, file: LocalFile) {
    change(key, { state: 'sending', progress: 0, error: undefined })
    try {
      const small = await compress(file)
      const fileID = await upload(small, (progress) => change(key, { progress }))
      if (!gone.current.has(key)) change(key, { state: 'sent', progress: 100, fileID })
    } catch (thrown) {
      const error = asCallError(thrown)
      change(key, { state: 'failed', error: Object.values(error.fields)[0] ?? '没传上，点一下重传' })
    }
  }

  async function add() {
    const files = await choosePhotos(MAX_PHOTOS - photos.length)
    const added = files.map((file) => ({ key: newRequestId(), file }))
    setPhotos((all) => [
      ...all,
      ...added.map(({ key, file }) => ({ key, file, path: file.path, state: 'sending' as const, progress: 0 })),
    ])
    await Promise.all(added.map(({ key, file }) => send(key, file)))
  }

  function remove(key: string) {
    gone.current.add(key)
    setPhotos((all) => all.filter((photo) => photo.key !== key))
  }

  function retry({ key, file }: PickedPhoto) {
    if (file) void send(key, file)
  }

  return {
    photos,
    add: () => void add(),
    remove,
    retry,
    clear: () => setPhotos([]),
    sending: photos.some(({ state }) => state === 'sending'),
    failed: photos.some(({ state }) => state === 'failed'),
    fileIDs: photos.flatMap(({ fileID }) => (fileID === undefined ? [] : [fileID])),
  }
}
export type PhotoForm = ReturnType<typeof usePhotos>
