import { crc32, deflateSync } from 'node:zlib'

/**
 * A PNG of at most 16 colours, half a byte a pixel: what is drawn with few colours gets small.
 * @param pixels red, green, blue and alpha of each, from the top left; alpha is not looked at
 * @param most how many colours; the commonest ones that differ, and every other becomes the nearest of them
 */
export function palettePng(pixels, width, height, most = 16) {
  const palette = commonest(pixels, most)
  const nearest = nearestIn(palette)
  const rowBytes = Math.ceil(width / 2)
  const rows = Buffer.alloc((rowBytes + 1) * height)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const index = nearest(colourAt(pixels, y * width + x))
      // The row's first byte says that nothing is predicted; the left pixel is the high half.
      rows[y * (rowBytes + 1) + 1 + (x >> 1)] |= x % 2 === 0 ? index << 4 : index
    }
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  // Four bits a pixel, out of a palette.
  header.set([4, 3], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255]))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

function colourAt(pixels, index) {
  return (pixels[index * 4] << 16) | (pixels[index * 4 + 1] << 8) | pixels[index * 4 + 2]
}

function distance(one, other) {
  return [16, 8, 0].reduce((sum, shift) => sum + (((one >> shift) & 255) - ((other >> shift) & 255)) ** 2, 0)
}

/** Closer than this, two colours are one: the edges of shapes are a whole row of them. */
const ALIKE = 300

function commonest(pixels, most) {
  const counts = new Map()
  for (let index = 0; index < pixels.length / 4; index += 1) {
    const colour = colourAt(pixels, index)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  const taken = []
  for (const [colour] of [...counts].sort(([, a], [, b]) => b - a)) {
    if (taken.length === most) break
    if (taken.every((one) => distance(one, colour) > ALIKE)) taken.push(colour)
  }
  return taken
}

function nearestIn(palette) {
  const known = new Map()
  return (colour) => {
    if (!known.has(colour)) {
      const distances = palette.map((one) => distance(one, colour))
      known.set(colour, distances.indexOf(Math.min(...distances)))
    }
    return known.get(colour)
  }
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const check = Buffer.alloc(4)
  check.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, check])
}
