import { expect, it } from 'vitest'
import { riskyWords } from './words'

const photo = (fileID: string) => ({ fileID, url: '' })

it('nothing is said of pictures that WeChat finds nothing in', () => {
  expect(riskyWords([photo('a')], undefined, '请换一张')).toBeUndefined()
  expect(riskyWords([photo('a')], ['elsewhere'], '请换一张')).toBeUndefined()
})

it('a risky picture is told by its place, with what to do about it', () => {
  expect(riskyWords([photo('a')], ['a'], '请换一张')).toBe('微信认为这张照片不合适，居民看不到，请换一张。')
  expect(riskyWords([photo('a'), photo('b'), photo('c')], ['c', 'a'])).toBe(
    '微信认为第 1、3 张照片不合适，居民看不到。',
  )
})
