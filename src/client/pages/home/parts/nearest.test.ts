import { describe, expect, test } from 'vitest'
import { distanceWords, metresBetween, nearestFirst } from './nearest'

const YANGGUANG = { latitude: 31.2305, longitude: 121.4737 }
const LONGTAN = { latitude: 31.2402, longitude: 121.4902 }

describe('how far it is', () => {
  test('is measured along the earth', () => {
    expect(metresBetween(YANGGUANG, YANGGUANG)).toBe(0)
    // A minute of latitude is a nautical mile.
    expect(metresBetween({ latitude: 31, longitude: 121 }, { latitude: 31 + 1 / 60, longitude: 121 })).toBeCloseTo(
      1853,
      -1,
    )
    expect(Math.round(metresBetween(YANGGUANG, LONGTAN))).toBe(1904)
    expect(metresBetween(LONGTAN, YANGGUANG)).toBe(metresBetween(YANGGUANG, LONGTAN))
  })

  test('is never more than half round the earth, and across the date line no more than it is', () => {
    expect(metresBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 0 })).toBeCloseTo(20_015_087, -1)
    expect(metresBetween({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 })).toBeLessThan(23_000)
  })

  test.each([
    [0, '就在附近'],
    [49, '就在附近'],
    [50, '约 100 米'],
    [312, '约 300 米'],
    [949, '约 900 米'],
    [951, '约 1 公里'],
    [1000, '约 1 公里'],
    [1903, '约 1.9 公里'],
    [9960, '约 10 公里'],
    [15_400, '约 15 公里'],
  ])('%i metres are said as %s', (metres, words) => expect(distanceWords(metres)).toBe(words))
})

describe('the list of workstations', () => {
  const items = [{ id: 'far', location: LONGTAN }, { id: 'nowhere' }, { id: 'near', location: YANGGUANG }]
  const ids = (from?: typeof YANGGUANG) => nearestFirst(items, from).map(({ item }) => item.id)

  test('stays as the district has it while nobody says where they are', () => {
    expect(ids()).toEqual(['far', 'nowhere', 'near'])
    expect(nearestFirst(items, undefined).every(({ metres }) => metres === undefined)).toBe(true)
  })

  test('begins with the nearest, and ends with what is on no map', () => {
    expect(ids({ latitude: 31.231, longitude: 121.474 })).toEqual(['near', 'far', 'nowhere'])
  })

  test('keeps the district’s order among equals', () => {
    const twins = [
      { id: 'a', location: LONGTAN },
      { id: 'b', location: LONGTAN },
    ]
    expect(nearestFirst(twins, YANGGUANG).map(({ item }) => item.id)).toEqual(['a', 'b'])
  })
})
