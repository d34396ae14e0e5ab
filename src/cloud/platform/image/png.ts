/** PNG as a chain of chunks (W3C PNG, section 5): length, four letters, content, checksum. */

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

/** Chunks that draw the picture. All others (text, time, EXIF, colour profiles with
 * their names, anything private) go. */
const NEEDED = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'sBIT', 'pHYs']

export function cleanPng(bytes: Buffer): Buffer | undefined {
  if (!bytes.subarray(0, 8).equals(SIGNATURE)) return undefined
  const kept: Buffer[] = [SIGNATURE]
  const seen = new Set<string>()
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + bytes.readUInt32BE(at)
    if (end > bytes.length) return undefined
    const name = bytes.toString('latin1', at + 4, at + 8)
    if (NEEDED.includes(name)) kept.push(bytes.subarray(at, end))
    seen.add(name)
    if (name === 'IEND') break
    at = end
  }
  return ['IHDR', 'IDAT', 'IEND'].every((name) => seen.has(name)) ? Buffer.concat(kept) : undefined
}
