/** Signatures of the types served as themselves; everything else is a download. */
const SIGNATURES: [type: string, offset: number, bytes: string][] = [
  ['image/jpeg', 0, 'ffd8ff'],
  ['image/png', 0, '89504e470d0a1a0a'],
  ['image/gif', 0, '47494638'],
  ['image/webp', 8, '57454250'],
  ['application/pdf', 0, '255044462d'],
  ['audio/mpeg', 0, '494433'],
  ['audio/mpeg', 0, 'fffb'],
  ['audio/mpeg', 0, 'fff3'],
  ['audio/aac', 0, 'fff1'],
  ['audio/aac', 0, 'fff9'],
  ['audio/mp4', 4, '66747970'],
  ['audio/webm', 0, '1a45dfa3'],
  ['audio/mpeg', 0, 'fff2'],
  ['audio/wav', 8, '57415645'],
]

/** How many bytes `sniffType` wants to see. */
export const SNIFF_BYTES = 16

/** The type by content, never by name or by what an uploader claimed: HTML and SVG are never served as such. */
export function sniffType(head: Buffer): string {
  const match = SIGNATURES.find(
    ([, offset, hex]) => head.subarray(offset, offset + hex.length / 2).toString('hex') === hex,
  )
  return match?.[0] ?? 'application/octet-stream'
}
