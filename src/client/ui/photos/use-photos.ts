import { useEffect, useRef, useState } from 'react'
import { MAX_PHOTOS } from '@/contract/upload'
import { asCallError, newRequestId, upload, type CallError, type LocalFile } from '../../cloud'
import { hasConsented } from '../../device/consent'
import { dropFile, keepFile, openFile } from '../../device/kept-file'
import { KeptFiles, type Named } from '../../device/kept-files'
import { choosePhotos, compress, isPicture, lasting, temporary, type NoPhotos } from '../../device/photo-file'
import { BROKEN, GONE, HEIC, isHeic, NO_ROOM, strangeWords, tooLarge, type Unfit } from './fitness'
import { moved } from './moved'
import { withFiles, type PickedPhoto } from './picked-photo'

interface PhotosOptions {
  /** From a stored draft. */
  initial?: readonly PickedPhoto[]
  max?: number
  /** Some were added or removed, or one has arrived: what was wrong with them may be over. */
  onChange?: () => void
  /** Asks the person before the first one leaves the phone, and goes on. Staff work on duty, and are not asked. */
  ask?: (go: () => void) => void
  /** Puts them into the stored draft at once. Given that, each lies on the phone until it is sent, as the app may be closed. */
  keep?: (photos: readonly PickedPhoto[]) => void
}

/** The photos of one form: chosen, made smaller on the phone, sent at once, each by itself. */
export function usePhotos({ initial = [], max = MAX_PHOTOS, onChange, ask, keep }: PhotosOptions = {}) {
  const asked = ask ?? ((go: () => void) => go())
  const [photos, setPhotos] = useState<readonly PickedPhoto[]>(initial)
  const [left, setLeft] = useState(0)
  const [strange, setStrange] = useState<string>()
  const [problem, setProblem] = useState<NoPhotos>()
  // What is there now, for work that began a while ago: a photo can be taken away while it is being sent.
  const now = useRef(photos)
  const [files] = useState(() => new KeptFiles(() => now.current))
  const latest = useRef({ keep, restore: () => initial.forEach((photo) => void restore(photo)) })
  latest.current.keep = keep

  function set(all: readonly PickedPhoto[]) {
    now.current = all
    setPhotos(all)
  }

  const isThere = (key: string) => now.current.some((photo) => photo.key === key)
  const change = (key: string, part: Partial<PickedPhoto>) =>
    set(now.current.map((photo) => (photo.key === key ? { ...photo, ...part } : photo)))

  /** Sending the same again would not help. */
  const giveUp = (key: string, { word, advice }: Unfit) =>
    change(key, { state: 'failed', error: word, advice, path: '', file: undefined, kept: undefined })

  /** As it goes up, and lies on the phone until it has; nothing when it cannot. */
  async function prepared(key: string, file: LocalFile): Promise<LocalFile | undefined> {
    // Whatever its name says, it may be no picture inside, or one that this phone cannot open.
    const unlike = (await isPicture(file)) ? undefined : isHeic(file) ? HEIC : BROKEN
    const small = unlike ? file : await compress(file)
    const unfit = unlike ?? (isHeic(small) ? HEIC : tooLarge(small))
    if (unfit) return void giveUp(key, unfit)
    if (!latest.current.keep || !isThere(key)) return small
    const kept = await keepFile(small)
    if (kept === undefined) return small
    if (!isThere(key)) return void dropFile(kept)
    files.hold({ kept })
    change(key, { kept, file: small })
    latest.current.keep(now.current)
    return small
  }

  async function send(key: string, file: LocalFile, kept?: string) {
    change(key, { state: 'sending', progress: 0, error: undefined, advice: undefined, unreachable: undefined })
    const small = kept === undefined ? await prepared(key, file) : file
    if (!small || !isThere(key)) return
    try {
      const fileID = await upload(small, (progress) => change(key, { progress }))
      const sent = now.current.find((photo) => photo.key === key)
      // Another tab may have sent it meanwhile: once is enough.
      if (!sent || sent.fileID !== undefined) return
      // From where it is shown: its copy on the phone goes now.
      const path = await lasting({ ...small, path: sent.path })
      change(key, { state: 'sent', progress: 100, fileID, lasting: path, kept: undefined })
      onChange?.()
    } catch (thrown) {
      const error = asCallError(thrown)
      const unreachable = error.code === 'UNAVAILABLE'
      const lost = keep && now.current.some((photo) => photo.key === key && photo.kept === undefined)
      change(key, { state: 'failed', unreachable, ...wordsOf(error), ...(unreachable && lost ? NO_ROOM : {}) })
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

  function retry({ key, file, kept }: PickedPhoto) {
    if (file) asked(() => void send(key, file, kept))
  }

  /** What a draft kept on the phone: shown from there, and sent on. */
  async function restore(photo: PickedPhoto) {
    const { key, kept, file } = photo
    if (kept === undefined || !file) return
    files.hold(photo)
    const path = await openFile(kept)
    if (path === undefined) return giveUp(key, GONE)
    const there = { ...file, path }
    change(key, { file: there, path: await temporary(path) })
    // Agreed to when it was picked, and taken back since: nothing goes by itself.
    if (ask && !hasConsented()) return change(key, { state: 'failed', error: '还没传' })
    await send(key, there, kept)
  }

  /** Those of another draft in their place. What is here already goes on; what is not kept anywhere else stays. */
  function adopt(others: readonly PickedPhoto[]) {
    const mine = now.current
    const here = (key: string) => mine.find((photo) => photo.key === key)
    const own = mine.filter((photo) => photo.fileID === undefined && photo.kept === undefined)
    set([
      ...others.map((other) => (other.fileID === undefined ? (here(other.key) ?? other) : other)),
      ...own.filter(({ key }) => others.every((other) => other.key !== key)),
    ])
    files.release()
    others.filter(({ key }) => here(key) === undefined).forEach((photo) => void restore(photo))
  }

  useEffect(() => latest.current.restore(), [])

  return {
    photos,
    max,
    add: () => asked(() => void add()),
    /** Files that came another way, as from the clipboard. */
    take: (files: readonly LocalFile[]) => void take(files),
    remove,
    /** By one place: -1 towards the first. */
    move,
    retry,
    clear: () => set([]),
    adopt,
    /** The draft is stored: what of them neither it nor the form names gives its room back. */
    settle: (stored?: readonly Named[]) => files.settle(stored),
    /** They wait to be sent elsewhere now. */
    handOver: () => {
      files.settle()
      set([])
      files.release()
    },
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
