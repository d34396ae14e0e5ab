import { MAX_PHOTOS } from '@/contract/upload'
import type { LocalFile } from '../../cloud'
import { isStrange } from './fitness'

/** A photo of a form that is not sent yet. */
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
  /** It failed because nothing answered: it can wait for a signal. */
  unreachable?: boolean
  /** What its tile says when it failed. */
  error?: string
  /** What to do about it, said below the tiles. */
  advice?: string
  file?: LocalFile
  /** Where it lies on the phone until it is sent. */
  kept?: string
}

interface Added {
  photos: readonly PickedPhoto[]
  /** Those of them that are new. */
  fresh: readonly (PickedPhoto & { file: LocalFile })[]
  /** How many files found no room. */
  left: number
}

/** Adds files to the photos of a form, as many as fit, of those that may be pictures; each is then to be sent. `newKey` makes a key for one. */
export function withFiles(
  photos: readonly PickedPhoto[],
  files: readonly LocalFile[],
  newKey: () => string,
  max = MAX_PHOTOS,
): Added {
  const room = Math.max(0, max - photos.length)
  const pictures = files.filter((file) => !isStrange(file))
  const fresh = pictures
    .slice(0, room)
    .map((file) => ({ key: newKey(), file, path: file.path, state: 'sending' as const, progress: 0 }))
  return { photos: [...photos, ...fresh], fresh, left: Math.max(0, pictures.length - room) }
}
