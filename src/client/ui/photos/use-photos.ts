import { useRef, useState } from 'react'
import { endingFor, MAX_PHOTOS } from '@/contract/upload'
import { asCallError, newRequestId, upload, type LocalFile } from '../../cloud'
import { choosePhotos, compress, isPicture, lasting } from '../../device/photo-file'

export interface PickedPhoto {
  key: string
  /** Where to show it from, while the app lives. */
  path: string
  /** Where to show it from later on; empty when nothing lasts. */
  lasting?: string
  state: 'sending' | 'sent' | 'failed'
  /** Percent sent. */
  progress: number
  fileID?: string
  /** What to say when it failed. */
  error?: string
  file?: LocalFile
}

interface PhotosOptions {
  /** Photos sent before, from a stored draft. */
  initial?: readonly PickedPhoto[]
  /** The person has added or removed some. */
  onChange?: () => void
}

/** The photos of one form: chosen, made smaller on the phone, sent at once, each by itself. */
export function usePhotos({ initial = [], onChange }: PhotosOptions = {}) {
  const [photos, setPhotos] = useState<readonly PickedPhoto[]>(initial)
  const [left, setLeft] = useState(0)
  const [refused, setRefused] = useState(false)
  const gone = useRef(new Set<string>())

  const change = (key: string, part: Partial<PickedPhoto>) =>
    setPhotos((all) => all.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)))

  async function send(key: string, file: LocalFile) {
    change(key, { state: 'sending', progress: 0, error: undefined })
    // A type we do not take is refused in the server's words; one we take may still be no picture inside.
    if (endingFor('photo', file.type) !== undefined && !(await isPicture(file))) {
      // Sending the same again would not help.
      return change(key, { state: 'failed', error: '不是照片', path: '', file: undefined })
    }
    try {
      const small = await compress(file)
      const fileID = await upload(small, (progress) => change(key, { progress }))
      const kept = await lasting(small)
      if (!gone.current.has(key)) change(key, { state: 'sent', progress: 100, fileID, lasting: kept })
    } catch (thrown) {
      const error = asCallError(thrown)
      change(key, { state: 'failed', error: Object.values(error.fields)[0] ?? '没传上，点一下重传' })
    }
  }

  async function add() {
    const room = MAX_PHOTOS - photos.length
    const files = await choosePhotos(room)
    setRefused(files === 'refused')
    if (files === 'refused' || files.length === 0) return
    onChange?.()
    setLeft(Math.max(0, files.length - room))
    const added = files.slice(0, room).map((file) => ({ key: newRequestId(), file }))
    setPhotos((all) => [
      ...all,
      ...added.map(({ key, file }) => ({ key, file, path: file.path, state: 'sending' as const, progress: 0 })),
    ])
    await Promise.all(added.map(({ key, file }) => send(key, file)))
  }

  function remove(key: string) {
    gone.current.add(key)
    onChange?.()
    setLeft(0)
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
    /** WeChat may not show the photos: only the person can change that. */
    refused,
    /** How many were chosen beyond what fits. */
    left,
    sending: photos.some(({ state }) => state === 'sending'),
    failed: photos.some(({ state }) => state === 'failed'),
    fileIDs: photos.flatMap(({ fileID }) => (fileID === undefined ? [] : [fileID])),
  }
}
export type PhotoForm = ReturnType<typeof usePhotos>
