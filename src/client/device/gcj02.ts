import type { Point } from './point'

/**
 * From a satellite's degrees (WGS-84), which browsers give, to those of Chinese maps (GCJ-02), which WeChat and the
 * settings of a workstation use: between the two lie some 500 m. The formula is the public one of the maps' shift, good to
 * a few metres.
 * @returns the same point outside China, where maps do not shift
 */
export function gcj02({ latitude, longitude }: Point): Point {
  if (longitude < 72 || longitude > 138 || latitude < 0.8 || latitude > 56) return { latitude, longitude }
  const x = longitude - 105
  const y = latitude - 35
  const radians = (latitude * Math.PI) / 180
  const flat = 1 - ECCENTRICITY * Math.sin(radians) ** 2
  const north = (shiftNorth(x, y) * 180) / (((RADIUS * (1 - ECCENTRICITY)) / (flat * Math.sqrt(flat))) * Math.PI)
  const east = (shiftEast(x, y) * 180) / ((RADIUS / Math.sqrt(flat)) * Math.cos(radians) * Math.PI)
  return { latitude: latitude + north, longitude: longitude + east }
}

/** Krasovsky's ellipsoid, in metres, and its eccentricity squared. */
const RADIUS = 6_378_245
const ECCENTRICITY = 0.00669342162296594323

const wave = (x: number) => Math.sin(x * Math.PI)
const fine = (x: number) => ((20 * wave(6 * x) + 20 * wave(2 * x)) * 2) / 3

function shiftNorth(x: number, y: number): number {
  const plain = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x))
  return plain + fine(x) + ((20 * wave(y) + 40 * wave(y / 3) + 160 * wave(y / 12) + 320 * wave(y / 30)) * 2) / 3
}

function shiftEast(x: number, y: number): number {
  const plain = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x))
  return plain + fine(x) + ((20 * wave(x) + 40 * wave(x / 3) + 150 * wave(x / 12) + 300 * wave(x / 30)) * 2) / 3
}
