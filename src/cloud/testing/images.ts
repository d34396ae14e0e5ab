import { crc32, deflateSync } from 'node:zlib'

/** Pictures made byte by byte, as small as they can be and still be whole. */

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** EXIF with an orientation and a GPS directory that holds a latitude reference, little-endian as phones write it. */
export function exifWithGps(orientation: number): Buffer {
  const tiff = Buffer.alloc(64)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  tiff.writeUInt16LE(2, 8)
  tiff.writeUInt16LE(0x0112, 10)
  tiff.writeUInt16LE(3, 12)
  tiff.writeUInt32LE(1, 14)
  tiff.writeUInt16LE(orientation, 18)
  tiff.writeUInt16LE(0x8825, 22)
  tiff.writeUInt16LE(4, 24)
  tiff.writeUInt32LE(1, 26)
  tiff.writeUInt32LE(40, 30)
  tiff.writeUInt16LE(1, 40)
  tiff.writeUInt16LE(1, 42)
  tiff.writeUInt16LE(2, 44)
  tiff.writeUInt32LE(2, 46)
  tiff.write('N\0', 50, 'latin1')
  tiff.write('GPSHERE', 54, 'latin1')
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff]))
}

/** A grey JPEG of 8 × 8 pixels that browsers draw. */
export function jpeg(extra: Buffer[] = [], tail = Buffer.alloc(0)): Buffer {
  const quantization = segment(0xdb, Buffer.concat([Buffer.from([0]), Buffer.alloc(64, 1)]))
  const frame = segment(0xc0, Buffer.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0]))
  const table = (kind: number) =>
    segment(0xc4, Buffer.concat([Buffer.from([kind, 1]), Buffer.alloc(15), Buffer.from([0])]))
  const scan = segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0]))
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segment(0xe0, Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0', 'latin1')),
    ...extra,
    ...[quantization, frame, table(0x00), table(0x10), scan],
    Buffer.from([0x3f, 0xff, 0x00, 0x2a]),
    Buffer.from([0xff, 0xd9]),
    tail,
  ])
}

export function comment(text: string): Buffer {
  return segment(0xfe, Buffer.from(text))
}

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A row of grey pixels, or one of them. */
export function png(extra: [name: string, content: string][] = [], width = 1): Buffer {
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', Buffer.from([0, 0, 0, width, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    ...extra.map(([name, content]) => chunk(name, Buffer.from(content))),
    chunk('IDAT', deflateSync(Buffer.from([0, ...Array<number>(width).fill(128)]))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** The frame of a WebP; its picture data is not looked into. */
export function webp(chunks: [name: string, content: Buffer][]): Buffer {
  const body = chunks.map(([name, content]) => {
    const head = Buffer.alloc(8)
    head.write(name, 'latin1')
    head.writeUInt32LE(content.length, 4)
    return Buffer.concat([head, content, Buffer.alloc(content.length % 2)])
  })
  const content = Buffer.concat([Buffer.from('WEBP'), ...body])
  const head = Buffer.alloc(8)
  head.write('RIFF', 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content])
}
