import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const PACKAGE = resolve(__dirname, '../../dist/weapp')
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
/** Where a PNG says how wide and high it is. */
const WIDTH_AT = 16
const HEIGHT_AT = 20

/** How large a PNG of the package is, by its path there, as a share card names it. */
export function sizeOfPicture(path: string): { width: number; height: number } {
  const file = readFileSync(join(PACKAGE, path))
  if (!file.subarray(0, PNG.length).equals(PNG)) throw new Error(`${path} is no PNG, and WeChat takes no other drawing`)
  return { width: file.readUInt32BE(WIDTH_AT), height: file.readUInt32BE(HEIGHT_AT) }
}
