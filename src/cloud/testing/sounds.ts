/** Recordings made byte by byte, as small as they can be and still be whole. They hold silence. */

/** MPEG 2 layer III, 16 kHz, mono, 48 kbit/s: what WeChat's recorder is asked for. A frame is 216 bytes and 36 ms. */
const MP3_FRAME = Buffer.concat([Buffer.from([0xff, 0xf3, 0x68, 0xc0]), Buffer.alloc(212)])
export const MP3_FRAME_SECONDS = 0.036

/** @param seconds how long it is, to a frame */
export function mp3(seconds: number): Buffer {
  return Buffer.concat(Array.from({ length: Math.round(seconds / MP3_FRAME_SECONDS) }, () => MP3_FRAME))
}

/** A tag as players show it: who, where and on what it was made. */
export function id3(words: string): Buffer {
  const content = Buffer.from(words)
  const head = Buffer.from('ID3\x04\0\0\0\0\0\0', 'latin1')
  head[9] = content.length
  return Buffer.concat([head, content])
}

/** AAC-LC in ADTS, 16 kHz, mono: a frame is 64 ms. */
export function aac(seconds: number): Buffer {
  const length = 32
  const head = [0xff, 0xf1, 0x60, 0x40, length >> 3, ((length & 7) << 5) | 0x1f, 0xfc]
  const frame = Buffer.concat([Buffer.from(head), Buffer.alloc(length - head.length)])
  return Buffer.concat(Array.from({ length: Math.round(seconds / 0.064) }, () => frame))
}

function box(name: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8, 0)
  head.write(name, 4, 'latin1')
  return Buffer.concat([head, content])
}

/** MP4 of a sound, with a place where phones write one. */
export function mp4(place: string): Buffer {
  const moov = box('moov', Buffer.concat([box('mvhd', Buffer.alloc(100)), box('udta', Buffer.from(place))]))
  return Buffer.concat([box('ftyp', Buffer.from('M4A \0\0\0\0isom')), moov, box('mdat', Buffer.alloc(64))])
}

/** The head of a WebM. */
export function webm(): Buffer {
  const kind = Buffer.from([0x42, 0x82, 0x84, 0x77, 0x65, 0x62, 0x6d])
  return Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x80 | kind.length]), kind, Buffer.alloc(64)])
}
