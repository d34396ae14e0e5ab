import { cleanJpeg } from './jpeg'
import { cleanPng } from './png'
import { cleanWebp } from './webp'

export interface CleanImage {
  bytes: Buffer
  ending: 'jpg' | 'png' | 'webp'
}

/**
 * The picture without anything but the picture: no EXIF, no place, no comments, no thumbnails, nothing after its end.
 * A JPEG keeps which way is up. What it is, the bytes say, not its name.
 * @returns `undefined` when the bytes are none of the three kinds, or broken
 */
export function cleanImage(bytes: Buffer): CleanImage | undefined {
  const jpeg = cleanJpeg(bytes)
  if (jpeg) return { bytes: jpeg, ending: 'jpg' }
  const png = cleanPng(bytes)
  if (png) return { bytes: png, ending: 'png' }
  const webp = cleanWebp(bytes)
  return webp && { bytes: webp, ending: 'webp' }
}
