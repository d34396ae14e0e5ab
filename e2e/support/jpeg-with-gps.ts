/**
 * A real JPEG as a phone takes it: a soft grey picture, and in its EXIF the place it was taken. Written byte by byte so
 * that no picture (and nobody's whereabouts) lies in the repository.
 */
export function jpegWithGps(width = 320, height = 240): Buffer {
  return Buffer.concat([SOI, exifSegment(), ...tables(), frame(width, height), scan(width, height), EOI])
}

/** Whether the bytes of a picture still carry EXIF or what the fixture put into it. */
export function hasExif(bytes: Buffer): boolean {
  return ['Exif\0\0', CAMERA].some((mark) => bytes.includes(mark, 0, 'latin1'))
}

export const CAMERA = 'YIJIANXIANG-CAM'

const SOI = Buffer.from([0xff, 0xd8])
const EOI = Buffer.from([0xff, 0xd9])

function segment(marker: number, ...body: (number[] | Buffer)[]): Buffer {
  const content = Buffer.concat(body.map((part) => Buffer.from(part)))
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}

/** APP1 with a little-endian TIFF: the camera's name in IFD0, the latitude and longitude of Shanghai in the GPS IFD. */
function exifSegment(): Buffer {
  const tiff = Buffer.alloc(256)
  tiff.write('II*\0', 0, 'latin1')
  tiff.writeUInt32LE(8, 4)
  const entry = (at: number, tag: number, type: number, count: number, value: number) => {
    tiff.writeUInt16LE(tag, at)
    tiff.writeUInt16LE(type, at + 2)
    tiff.writeUInt32LE(count, at + 4)
    tiff.writeUInt32LE(value, at + 8)
  }
  const [ASCII, LONG, RATIONAL] = [2, 4, 5]
  tiff.writeUInt16LE(2, 8)
  entry(10, 0x010f, ASCII, CAMERA.length + 1, 200)
  entry(22, 0x8825, LONG, 1, 50)
  tiff.write(CAMERA, 200, 'latin1')
  tiff.writeUInt16LE(4, 50)
  entry(52, 1, ASCII, 2, 'N'.charCodeAt(0))
  entry(64, 2, RATIONAL, 3, 120)
  entry(76, 3, ASCII, 2, 'E'.charCodeAt(0))
  entry(88, 4, RATIONAL, 3, 150)
  const degrees = [31, 1, 13, 1, 49, 1, 121, 1, 28, 1, 25, 1]
  degrees.slice(0, 6).forEach((part, index) => tiff.writeUInt32LE(part, 120 + index * 4))
  degrees.slice(6).forEach((part, index) => tiff.writeUInt32LE(part, 150 + index * 4))
  return segment(0xe1, Buffer.from('Exif\0\0', 'latin1'), tiff)
}

/** How many codes there are of each length from 1 to 16, as the JPEG standard gives them for differences of brightness. */
const DC_LENGTHS = [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0]
/** Each block has one brightness, so the only other symbol is "nothing more in this block". */
const AC_LENGTHS = [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]
const QUANTUM = 8

function tables(): Buffer[] {
  const dcSymbols = Array.from({ length: 12 }, (_, size) => size)
  return [
    segment(0xdb, [0], new Array<number>(64).fill(QUANTUM)),
    segment(0xc4, [0x00], DC_LENGTHS, dcSymbols),
    segment(0xc4, [0x10], AC_LENGTHS, [0]),
  ]
}

function frame(width: number, height: number): Buffer {
  return segment(0xc0, [8, height >> 8, height & 255, width >> 8, width & 255, 1, 1, 0x11, 0])
}

/** The picture itself: a brightness per block of 8 × 8, each written as the difference from the one before. */
function scan(width: number, height: number): Buffer {
  const columns = Math.ceil(width / 8)
  const blocks = columns * Math.ceil(height / 8)
  let bits = ''
  let before = 0
  for (let block = 0; block < blocks; block += 1) {
    const brightness = ((block % columns) * 3 + Math.floor(block / columns) * 2) % 160
    bits += difference(brightness - 80 - before) + '0'
    before = brightness - 80
  }
  const bytes = (bits.padEnd(Math.ceil(bits.length / 8) * 8, '1').match(/.{8}/g) ?? []).map((octet) =>
    parseInt(octet, 2),
  )
  // A byte FF inside the picture is followed by 00, so that it is not taken for a marker.
  const stuffed = bytes.flatMap((byte) => (byte === 0xff ? [byte, 0] : [byte]))
  return Buffer.concat([segment(0xda, [1, 1, 0x00, 0, 63, 0]), Buffer.from(stuffed)])
}

function difference(value: number): string {
  const size = value === 0 ? 0 : Math.floor(Math.log2(Math.abs(value))) + 1
  const magnitude = value >= 0 ? value : value + 2 ** size - 1
  return codeOf(size) + (size === 0 ? '' : magnitude.toString(2).padStart(size, '0'))
}

/** The Huffman code of the n-th symbol, counted up as the standard says. */
function codeOf(symbol: number): string {
  let code = 0
  let first = 0
  for (const [index, count] of DC_LENGTHS.entries()) {
    if (symbol < first + count) return (code + symbol - first).toString(2).padStart(index + 1, '0')
    code = (code + count) << 1
    first += count
  }
  throw new RangeError(`no code for a difference of ${symbol} bits`)
}
