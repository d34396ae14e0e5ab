import { expect, test } from 'vitest'
import { MAX_PHOTOS } from '@/contract/upload'
import { withFiles, type PickedPhoto } from './picked-photo'

const file = (name: string) => ({ path: name, type: 'image/jpeg', bytes: 1 })
const files = (count: number) => Array.from({ length: count }, (_, index) => file(`f${index}`))
const keys = () => {
  let made = 0
  return () => `k${(made += 1)}`
}
const sent: PickedPhoto = { key: 'old', path: 'old', state: 'sent', progress: 100, fileID: 'cloud://x/y' }

test('new photos come after those that are there, and are to be sent', () => {
  const { photos, fresh, left } = withFiles([sent], files(2), keys())
  expect(photos.map(({ key, state }) => [key, state])).toEqual([
    ['old', 'sent'],
    ['k1', 'sending'],
    ['k2', 'sending'],
  ])
  expect(fresh.map((photo) => photo.file.path)).toEqual(['f0', 'f1'])
  expect(left).toBe(0)
})

test('what does not fit is left out and counted', () => {
  const { photos, fresh, left } = withFiles([sent], files(MAX_PHOTOS + 3), keys())
  expect([photos.length, fresh.length, left]).toEqual([MAX_PHOTOS, MAX_PHOTOS - 1, 4])
})

test('a full form takes nothing more', () => {
  const full = withFiles([], files(MAX_PHOTOS), keys()).photos
  const { photos, fresh, left } = withFiles(full, files(2), keys())
  expect([photos, fresh, left]).toEqual([full, [], 2])
})
