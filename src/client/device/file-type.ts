import { endingFor, UPLOADS } from '@/contract/upload'
import type { LocalFile } from '../cloud/upload'

const TYPES: Readonly<Record<string, string>> = {
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  gif: 'image/gif',
  heic: 'image/heic',
  heif: 'image/heif',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
}

/** What the ending of a name says; nothing where it says nothing we know. */
export function typeOfEnding(name: string): string | undefined {
  const ending = /\.(\w+)$/.exec(name)?.[1]?.toLowerCase()
  return ending !== undefined && Object.keys(TYPES).includes(ending) ? TYPES[ending] : undefined
}

/** Over this, in bytes, a photo is made smaller before it is sent. */
const LARGE = 1_000_000

/**
 * Whether it is sent as a smaller JPEG: a large photo, and whatever the box would not take as it is. A drawing or a
 * screenshot (PNG) stays sharp as long as there is room for it.
 */
export function isToShrink({ type, bytes }: LocalFile): boolean {
  if (endingFor('photo', type) === undefined || bytes > UPLOADS.photo.maxBytes) return true
  return bytes > LARGE && type !== 'image/png'
}
