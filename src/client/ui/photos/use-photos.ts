import { useRef, useState } from 'react'
import { endingFor, MAX_PHOTOS } from '@/contract/upload'
import { asCallError, newRequestId, upload, type LocalFile } from '../../cloud'
import { choosePhotos, compress, isPicture, lasting } from '../../device/photo-file'
import { withFiles, type PickedPhoto } from './picked-photo'

interface PhotosOptions {
  /** Photos sent before, from a stored draft. */
  initial?: readonly PickedPhoto[]
  max?: number
  /** The person has added or removed some. */
  onChange?: () => void
}

/** The photos of one form: chosen, made smaller on the phone, sent at once, each by itself. */
export function usePhotos({ initial = [], max = MAX_PHOTOS, onChange }: PhotosOptions = {}) {
  const [photos, setPhotos] = useState<readonly PickedPhoto[]>(initial)
  const [left, setLeft] = useState(0)
  const [problem, setProblem] = useState<'refused' | 'failed'>()
  // What is there now, for work that began a while ago: a photo can be taken away while it is being sent.
  const now = useRef(photos)

  function set(all: readonly PickedPhoto[]) {
    now.current = all
    setPhotos(all)
  }

  const isThere = (key: string) => now.current.some((photo) => photo.key === key)
  const change = (key: string, part: Partial<PickedPhoto>) =>
    set(now.current.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)))

  async function send(key: string, file: LocalFile) {
    change(key, { state: 'sending', progress: 0, error: undefined, unreachable: undefined })
    // A type we do not take is refused in the server's words; one we take may still be no picture inside.
    if (endingFor('photo', file.type) !== undefined && !(await isPicture(file))) {
      // Sending the same again would not help.
      return change(key, { state: 'failed', error: '不是照片', path: '', file: undefined })
    }
    try {
      const small = await compress(file)
      if (!isThere(key)) return
      const fileID = await upload(small, (progress) => change(key, { progress }))
      const kept = await lasting(small)
      change(key, { state: 'sent', progress: 100, fileID, lasting: kept })
    } catch (thrown) {
      const error = asCallError(thrown)
      change(key, {
        state: 'failed',
        unreachable: error.code === 'UNAVAILABLE',
        error: Object.values(error.fields)[0] ?? '没传上，点一下重传',
      })
    }
  }

  async function add() {
    const files = await choosePhotos(max - now.current.length)
    setProblem(typeof files === 'string' ? files : undefined)
    if (typeof files !== 'string') await take(files)
  }

  async function take(files: readonly LocalFile[]) {
    if (files.length === 0) return
    onChange?.()
    const added = withFiles(now.current, files, newRequestId, max)
    setLeft(added.left)
    set(added.photos)
    await Promise.all(added.fresh.map(({ key, file }) => send(key, file)))
  }

  function remove(key: string) {
    onChange?.()
    setLeft(0)
    set(now.current.filter((photo) => photo.key !== key))
  }

  function retry({ key, file }: PickedPhoto) {
    if (file) void send(key, file)
  }

  return {
    photos,
    max,
    add: () => void add(),
    /** Files that came another way, as from the clipboard. */
    take: (files: readonly LocalFile[]) => void take(files),
    remove,
    retry,
    clear: () => set([]),
    /** Others in their place: those of another draft. */
    replace: set,
    /** Why none could be chosen: WeChat may not show the photos, which only the person can change, or could not. */
    problem,
    /** How many were chosen beyond what fits. */
    left,
    sending: photos.some(({ state }) => state === 'sending'),
    failed: photos.some(({ state }) => state === 'failed'),
    /** All that failed did so for want of a signal. */
    unreachable:
      photos.some(({ unreachable }) => unreachable) &&
      photos.every(({ state, unreachable }) => state !== 'failed' || unreachable),
    fileIDs: photos.flatMap(({ fileID }) => (fileID === undefined ? [] : [fileID])),
  }
}
export type PhotoForm = ReturnType<typeof usePhotos>
