const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47])
const START_OF_FRAME = [0xc0, 0xc1, 0xc2]

/** The width of a PNG or JPEG in pixels; undefined for anything else. */
export function pictureWidth(bytes: Buffer): number | undefined {
  if (bytes.subarray(0, 4).equals(PNG)) return bytes.length >= 20 ? bytes.readUInt32BE(16) : undefined
  return bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8 ? jpegWidth(bytes) : undefined
}

/** Marker, length, precision, height, width: from segment to segment up to the frame. */
function jpegWidth(bytes: Buffer): number | undefined {
  for (let at = 2; at + 9 <= bytes.length; at += 2 + bytes.readUInt16BE(at + 2)) {
    if (bytes[at] !== 0xff) return undefined
    if (START_OF_FRAME.includes(bytes[at + 1] ?? 0)) return bytes.readUInt16BE(at + 7)
  }
  return undefined
}
