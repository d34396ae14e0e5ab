/** JPEG as a chain of segments (ISO/IEC 10918-1, annex B): each FF, a marker, a length, its content. */

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP14 = 0xee

/** Keeps what draws the picture (tables, frame, scans, JFIF and Adobe colour marks) and how it is turned. */
export function cleanJpeg(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 4 || bytes[0] !== 0xff || bytes[1] !== SOI) return undefined
  const kept: Buffer[] = [bytes.subarray(0, 2)]
  let sawFrame = false
  let orientation: number | undefined
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === EOI) break
    const end = at + 2 + bytes.readUInt16BE(at + 2)
    if (end > bytes.length || end < at + 4) return undefined
    const segment = bytes.subarray(at, end)
    if (isFrame(marker)) sawFrame = sawFrame || hasSize(segment)
    if (marker === APP1) orientation ??= exifOrientation(segment)
    if (isNeeded(marker, segment)) kept.push(segment)
    at = end
    if (marker === SOS) {
      const scanEnd = endOfScan(bytes, at)
      kept.push(bytes.subarray(at, scanEnd))
      at = scanEnd
    }
  }
  const sawScan = kept.some((part) => part[0] === 0xff && part[1] === SOS)
  if (!sawFrame || !sawScan) return undefined
  if (orientation !== undefined && orientation !== 1) kept.splice(1, 0, orientationSegment(orientation))
  return Buffer.concat([...kept, Buffer.from([0xff, EOI])])
}

/** Tables and frames, and of the application segments the two that say how colours are meant. All else goes. */
function isNeeded(marker: number, segment: Buffer): boolean {
  if (marker === APP0) return segment.length === JFIF_LENGTH && segment.toString('latin1', 4, 8) === 'JFIF'
  if (marker === APP14) return segment.toString('latin1', 4, 9) === 'Adobe'
  return isFrame(marker) || TABLES.includes(marker) || marker === SOS
}

/** Without a thumbnail. */
const JFIF_LENGTH = 18
/** DHT, DAC, DQT, DNL, DRI. */
const TABLES = [0xc4, 0xcc, 0xdb, 0xdc, 0xdd]

/** SOF0 to SOF15 without the tables that lie between them (DHT C4, JPG C8, DAC CC). */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

function hasSize(frame: Buffer): boolean {
  return frame.length >= 9 && frame.readUInt16BE(5) > 0 && frame.readUInt16BE(7) > 0
}

/** Entropy-coded data runs to the next marker that is neither a stuffed zero nor a restart mark. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0x00 && !(next >= 0xd0 && next <= 0xd7) && next !== 0xff) return at
  }
  return bytes.length
}

const ORIENTATION_TAG = 0x0112

/** The orientation in an EXIF segment, 1 to 8. */
function exifOrientation(segment: Buffer): number | undefined {
  const tiff = 10
  if (segment.length < tiff + 8 || segment.toString('latin1', 4, 8) !== 'Exif') return undefined
  const little = segment.toString('latin1', tiff, tiff + 2) === 'II'
  const short = (at: number) => (little ? segment.readUInt16LE(at) : segment.readUInt16BE(at))
  const directory = tiff + (little ? segment.readUInt32LE(tiff + 4) : segment.readUInt32BE(tiff + 4))
  if (directory + 2 > segment.length) return undefined
  const entries = short(directory)
  for (let entry = directory + 2; entry + 12 <= segment.length && entry < directory + 2 + entries * 12; entry += 12) {
    if (short(entry) !== ORIENTATION_TAG) continue
    const value = short(entry + 8)
    return value >= 1 && value <= 8 ? value : undefined
  }
  return undefined
}

/** The smallest EXIF segment that says which way is up, and nothing else. */
function orientationSegment(orientation: number): Buffer {
  const content = Buffer.concat([
    Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08\0\x01', 'latin1'),
    Buffer.from([0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]),
  ])
  const head = Buffer.from([0xff, APP1, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}
