import { expect, test } from 'vitest'
import { gcj02 } from './gcj02'

test('a point in Beijing and one in Shanghai are where Chinese maps have them', () => {
  const beijing = gcj02({ latitude: 39.9087, longitude: 116.3975 })
  expect(beijing.latitude).toBeCloseTo(39.9101, 3)
  expect(beijing.longitude).toBeCloseTo(116.40374, 3)
  const shanghai = gcj02({ latitude: 31.1774276, longitude: 121.5272106 })
  expect(shanghai.latitude).toBeCloseTo(31.17530398364597, 6)
  expect(shanghai.longitude).toBeCloseTo(121.531541859215, 6)
})

test('a point outside China stays', () => {
  expect(gcj02({ latitude: 48.85, longitude: 2.35 })).toEqual({ latitude: 48.85, longitude: 2.35 })
})
