import type { Point } from '../../../device/point'

/** The earth's mean radius, in metres. */
const EARTH = 6_371_000

const radians = (degrees: number) => (degrees * Math.PI) / 180

/** How far apart two points are as the crow flies, in metres (haversine, good to half a percent). */
export function metresBetween(a: Point, b: Point): number {
  const north = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2
  const east = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  const chord = north + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * east
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(chord)))
}

const NEAR = 50
const STEP = 100
const KILOMETRE = 1000
const FAR = 10 * KILOMETRE

/** `就在附近`, `约 300 米`, `约 1.2 公里`, `约 15 公里`: no finer than a phone knows where it is. */
export function distanceWords(metres: number): string {
  if (metres < NEAR) return '就在附近'
  const steps = Math.round(metres / STEP) * STEP
  if (steps < KILOMETRE) return `约 ${Math.max(STEP, steps)} 米`
  if (metres < FAR) return `约 ${(metres / KILOMETRE).toFixed(1).replace(/\.0$/, '')} 公里`
  return `约 ${Math.round(metres / KILOMETRE)} 公里`
}

/**
 * The nearest first; those without a point after them, as they were.
 * @param from where the person is; without, all stay as they were, and no distance is known
 */
export function nearestFirst<T extends { location?: Point }>(
  items: readonly T[],
  from: Point | undefined,
): { item: T; metres?: number }[] {
  const measured = items.map((item) => ({
    item,
    metres: from && item.location ? metresBetween(from, item.location) : undefined,
  }))
  const far = (metres: number | undefined) => metres ?? Number.MAX_VALUE
  // Equal ones stay in their order: sort is stable.
  return measured.sort((a, b) => far(a.metres) - far(b.metres))
}
