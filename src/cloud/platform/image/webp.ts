/** WebP as a RIFF container (RFC 9649): `RIFF`, size, `WEBP`, then chunks padded to even length. */

/** Still pictures only: the frames of an animation may hold anything inside, and no camera makes one. */
const NEEDED = ['VP8 ', 'VP8L', 'VP8X', 'ALPH']
/** In the flags of `VP8X`: a colour profile, EXIF, XMP and animation are there. */
const METADATA_FLAGS = 0x20 | 0x08 | 0x04 | 0x02

export function cleanWebp(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 20) return undefined
  if (bytes.toString('latin1', 0, 4) !== 'RIFF' || bytes.toString('latin1', 8, 12) !== 'WEBP') return undefined
  const chunks: Buffer[] = []
  for (let at = 12; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32LE(at + 4)
    const end = at + 8 + size + (size % 2)
    if (at + 8 + size > bytes.length) return undefined
    const name = bytes.toString('latin1', at, at + 4)
    if (NEEDED.includes(name))
      chunks.push(name === 'VP8X' ? withoutMetadataFlags(bytes.subarray(at, end)) : bytes.subarray(at, end))
    at = end
  }
  const drawn = chunks.some((chunk) => ['VP8 ', 'VP8L'].includes(chunk.toString('latin1', 0, 4)))
  if (!drawn) return undefined
  const content = Buffer.concat([Buffer.from('WEBP'), ...chunks])
  const head = Buffer.alloc(8)
  head.write('RIFF', 'latin1')
  head.writeUInt32LE(content.length, 4)
  return Buffer.concat([head, content])
}

function withoutMetadataFlags(chunk: Buffer): Buffer {
  const copy = Buffer.from(chunk)
  copy[8] = (copy[8] ?? 0) & ~METADATA_FLAGS
  return copy
}
