/** Sound that is nothing but frames one after another, each with a head that says how long it is: MP3 and AAC (ADTS). */

interface Frame {
  /** In bytes, its head included. */
  length: number
  seconds: number
}

export interface Frames {
  /** The frames and nothing else: no tags before, between or after them. */
  bytes: Buffer
  seconds: number
}

/** The frames a head of that kind begins; `undefined` where fewer than half of the bytes are such frames. */
export function framesOf(bytes: Buffer, read: (bytes: Buffer, at: number) => Frame | undefined): Frames | undefined {
  const kept: Buffer[] = []
  let seconds = 0
  for (let at = 0; at < bytes.length;) {
    const frame = read(bytes, at)
    // A last frame that is cut off says nothing either.
    if (!frame || at + frame.length > bytes.length) {
      at += 1
      continue
    }
    kept.push(bytes.subarray(at, at + frame.length))
    seconds += frame.seconds
    at += frame.length
  }
  const frames = Buffer.concat(kept)
  return frames.length * 2 > bytes.length ? { bytes: frames, seconds } : undefined
}

/** Kilobits a second by the index in the head: of MPEG 1, and of MPEG 2 and 2.5, layer III (ISO 11172-3, 13818-3). */
const RATES_1 = [32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320]
const RATES_2 = [8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160]
const SAMPLING = [44100, 48000, 32000]
const LAYER_3 = 1
/** By the two bits of the version, what the sampling rates are divided by; 1 is nobody's. */
const VERSIONS: Readonly<Record<number, number>> = { 3: 1, 2: 2, 0: 4 }

export function mp3Frame(bytes: Buffer, at: number): Frame | undefined {
  const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3)
  const divisor = VERSIONS[(second >> 3) & 3]
  if (first !== 0xff || second < 0xe0 || ((second >> 1) & 3) !== LAYER_3 || divisor === undefined) return undefined
  const kilobits = (divisor === 1 ? RATES_1 : RATES_2)[(third >> 4) - 1]
  const sampling = SAMPLING[(third >> 2) & 3]
  if (kilobits === undefined || sampling === undefined) return undefined
  const samples = divisor === 1 ? 1152 : 576
  const rate = sampling / divisor
  // In whole numbers: by way of seconds a frame would come out a byte short.
  return { length: Math.floor((samples * kilobits * 125) / rate) + ((third >> 1) & 1), seconds: samples / rate }
}

/** In hertz by the index in the head (ISO 14496-3). */
const AAC_SAMPLING = [96000, 88200, 64000, 48000, 44100, 32000, 24000, 22050, 16000, 12000, 11025, 8000, 7350]
const AAC_HEAD = 7

export function aacFrame(bytes: Buffer, at: number): Frame | undefined {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0, sixth = 0, seventh = 0] = bytes.subarray(
    at,
    at + AAC_HEAD,
  )
  const sampling = AAC_SAMPLING[(third >> 2) & 15]
  if (first !== 0xff || (second & 0xf6) !== 0xf0 || sampling === undefined) return undefined
  const length = ((fourth & 3) << 11) | (fifth << 3) | (sixth >> 5)
  return length <= AAC_HEAD ? undefined : { length, seconds: (1024 * (1 + (seventh & 3))) / sampling }
}
