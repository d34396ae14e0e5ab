import { useRef, useState } from 'react'
import { MAX_PHOTOS } from '@/contract/upload'
import { asCallError, newRequestId, upload, type CallError, type LocalFile } from '../../cloud'
import { choosePhotos, compress, isPicture, lasting, type NoPhotos } from '../../device/photo-file'
import { BROKEN, HEIC, isHeic, strangeWords, tooLarge, type Unfit } from './fitness'
import { moved } from './moved'
import { withFiles, type PickedPhoto } from './picked-photo'

interface PhotosOptions {
  /** Photos sent before, from a stored draft. */
  initial?: readonly PickedPhoto[]
  max?: number
  /** The person has added or removed some. */
  onChange?: () => void
  /** Asks the person before the first one leaves the phone, and goes on. Staff work on duty, and are not asked. */
  ask?: (go: () => void) => void
}

/** The photos of one form: chosen, made smaller on the phone, sent at once, each by itself. */
export function usePhotos({ initial = [], max = MAX_PHOTOS, onChange, ask = (go) => go() }: PhotosOptions = {}) {
  const [photos, setPhotos] = useState<readonly PickedPhoto[]>(initial)
  const [left, setLeft] = useState(0)
  const [strange, setStrange] = useState<string>()
  const [problem, setProblem] = useState<NoPhotos>()
  // What is there now, for work that began a while ago: a photo can be taken away while it is being sent.
  const now = useRef(photos)

  function set(all: readonly PickedPhoto[]) {
    now.current = all
    setPhotos(all)
  }

  const isThere = (key: string) => now.current.some((photo) => photo.key === key)
  const change = (key: string, part: Partial<PickedPhoto>) =>
    set(now.current.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)))

  /** Sending the same again would not help. */
  const giveUp = (key: string, { word, advice }: Unfit) =>
    change(key, { state: 'failed', error: word, advice, path: '', file: undefined })

  async function send(key: string, file: LocalFile) {
    change(key, { state: 'sending', progress: 0, error: undefined, advice: undefined, unreachable: undefined })
    // Whatever its name says, it may be no picture inside, or one that this phone cannot open.
    if (!(await isPicture(file))) return giveUp(key, isHeic(file) ? HEIC : BROKEN)
    try {
      const small = await compress(file)
      if (!isThere(key)) return
      const unfit = isHeic(small) ? HEIC : tooLarge(small)
      if (unfit) return giveUp(key, unfit)
      const fileID = await upload(small, (progress) => change(key, { progress }))
      const kept = await lasting(small)
      change(key, { state: 'sent', progress: 100, fileID, lasting: kept })
    } catch (thrown) {
      const error = asCallError(thrown)
      change(key, {
        state: 'failed',
        unreachable: error.code === 'UNAVAILABLE',
        ...wordsOf(error),
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
    setStrange(strangeWords(files))
    setLeft(added.left)
    set(added.photos)
    await Promise.all(added.fresh.map(({ key, file }) => send(key, file)))
  }

  function remove(key: string) {
    onChange?.()
    setLeft(0)
    setStrange(undefined)
    set(now.current.filter((photo) => photo.key !== key))
  }

  function move(key: string, by: -1 | 1) {
    onChange?.()
    set(moved(now.current, key, by))
  }

  function retry({ key, file }: PickedPhoto) {
    if (file) ask(() => void send(key, file))
  }

  return {
    photos,
    max,
    add: () => ask(() => void add()),
    /** Files that came another way, as from the clipboard. */
    take: (files: readonly LocalFile[]) => void take(files),
    remove,
    /** By one place: -1 towards the first. */
    move,
    retry,
    clear: () => set([]),
    /** Others in their place: those of another draft. */
    replace: set,
    /** Why none could be chosen: WeChat may not show the photos, which only the person can change, or could not. */
    problem,
    /** How many were chosen beyond what fits. */
    left,
    /** What was chosen that is no photo, in a sentence. */
    strange,
    sending: photos.some(({ state }) => state === 'sending'),
    failed: photos.some(({ state }) => state === 'failed'),
    /** All that failed did so for want of a signal. */
    unreachable:
      photos.some(({ unreachable }) => unreachable) &&
      photos.every(({ state, unreachable }) => state !== 'failed' || unreachable),
    fileIDs: photos.flatMap(({ fileID }) => (fileID === undefined ? [] : [fileID])),
  }
}
/** A tile has room for a word; what the server said is a sentence. */
function wordsOf({ fields }: CallError): Pick<PickedPhoto, 'error' | 'advice'> {
  const [said] = Object.values(fields)
  return said === undefined ? { error: '没传上，点一下重传' } : { error: '没传上', advice: said }
}

export type PhotoForm = ReturnType<typeof usePhotos>
