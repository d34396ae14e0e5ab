/** Sound in MP4 (ISO 14496-12): boxes, each with its size and a name of four letters; some hold others. */

const HEAD = 8
const HOLDERS = ['moov', 'trak', 'mdia', 'minf', 'stbl', 'moof', 'traf']
/** Where a phone may write what it is, and where it was. */
const METADATA = ['udta', 'meta', 'uuid']

/** The same sound with its metadata blanked in place, so that nothing moves; `undefined` when it is no MP4 of a sound. */
export function cleanMp4(bytes: Buffer): Buffer | undefined {
  if (bytes.toString('latin1', 4, HEAD) !== 'ftyp') return undefined
  const clean = Buffer.from(bytes)
  return blank(clean, 0, clean.length) && clean.includes('moov') && !clean.includes('vide') ? clean : undefined
}

function blank(bytes: Buffer, from: number, to: number): boolean {
  for (let at = from; at < to;) {
    if (at + HEAD > to) return false
    const size = bytes.readUInt32BE(at)
    const name = bytes.toString('latin1', at + 4, at + HEAD)
    // 0 is "to the end"; 1, a size in eight bytes, is for what is larger than anything taken here.
    const end = size === 0 ? to : at + size
    if ((size !== 0 && size < HEAD) || end > to) return false
    if (METADATA.includes(name)) {
      bytes.write('free', at + 4, 'latin1')
      bytes.fill(0, at + HEAD, end)
    } else if (HOLDERS.includes(name) && !blank(bytes, at + HEAD, end)) return false
    at = end
  }
  return true
}
