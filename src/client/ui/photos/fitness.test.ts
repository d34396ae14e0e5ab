import { expect, test } from 'vitest'
import { isHeic, strangeWords, tooLarge } from './fitness'

const MEGABYTE = 1024 * 1024
const file = (type: string, bytes = 1) => ({ path: 'x', type, bytes })

test('a video is no photo, and is said to be a video', () => {
  expect(strangeWords([file('video/mp4'), file('image/jpeg')])).toBe('有 1 个视频没有加上，这里只能放照片')
})

test('what is neither is a file that is no photo', () => {
  expect(strangeWords([file('video/mp4'), file('application/pdf')])).toBe(
    '有 2 个文件不是照片，没有加上，这里只能放照片',
  )
})

test('pictures, and what says nothing of its kind, are looked at before they are judged', () => {
  expect(strangeWords([file('image/jpeg'), file('image/heic'), file('image/gif'), file('')])).toBeUndefined()
})

test('30 MB are too many, and are said; 10 MB are not', () => {
  expect(tooLarge(file('image/png', 30 * MEGABYTE))?.advice).toContain('这张有 30 MB，最多 10 MB')
  expect(tooLarge(file('image/png', 10 * MEGABYTE + 1))?.advice).toContain('11 MB')
  expect(tooLarge(file('image/jpeg', 10 * MEGABYTE))).toBeUndefined()
})

test('HEIC and HEIF are known, also as a series', () => {
  for (const type of ['image/heic', 'image/heif', 'image/heic-sequence']) expect(isHeic(file(type))).toBe(true)
  expect(isHeic(file('image/jpeg'))).toBe(false)
})
