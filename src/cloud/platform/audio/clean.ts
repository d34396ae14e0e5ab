import { aacFrame, framesOf, mp3Frame } from './frames'
import { cleanMp4 } from './mp4'

export interface CleanAudio {
  bytes: Buffer
  ending: 'mp3' | 'aac' | 'm4a' | 'webm'
  /** How long it is, where the format says so. */
  seconds?: number
}

/** EBML, which WebM begins with; the kind of document stands in its first bytes. */
const EBML = Buffer.from([0x1a, 0x45, 0xdf, 0xa3])
const HEAD_BYTES = 64

/**
 * A recording without what is no sound: no tags, no place. What it is, the bytes say, not its name. WebM stays as it is:
 * only browsers make it, and they write nothing of a person or a place.
 * @returns `undefined` when the bytes are none of the four kinds
 */
export function cleanAudio(bytes: Buffer): CleanAudio | undefined {
  const mp4 = cleanMp4(bytes)
  if (mp4) return { bytes: mp4, ending: 'm4a' }
  if (bytes.subarray(0, EBML.length).equals(EBML) && bytes.subarray(0, HEAD_BYTES).includes('webm'))
    return { bytes, ending: 'webm' }
  const mp3 = framesOf(bytes, mp3Frame)
  if (mp3) return { ...mp3, ending: 'mp3' }
  const aac = framesOf(bytes, aacFrame)
  return aac && { ...aac, ending: 'aac' }
}
