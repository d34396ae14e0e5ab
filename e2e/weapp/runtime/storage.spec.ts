import { expect, test } from '../../support/test'
import { checkPhones } from '../phone'
import { open } from './opened'

test.describe.configure({ mode: 'parallel' })
test.afterEach(checkPhones)

test('what was never stored is an empty text, and asked for with a promise a failure', async ({ browser }) => {
  const phone = await open(browser)
  expect(await phone.ask(({ wx }) => wx.getStorageSync('none'))).toBe('')
  const failure = await phone.ask(({ wx }) => wx.getStorage({ key: 'none' })?.catch((error: unknown) => error))
  expect(failure).toEqual({ errMsg: 'getStorage:fail data not found' })
})

test('what is stored is a copy, and goes when it is removed', async ({ browser }) => {
  const phone = await open(browser)
  const seen = await phone.ask(async ({ wx }) => {
    const words = ['一']
    wx.setStorageSync('words', words)
    words.push('二')
    await wx.setStorage({ key: 'more', data: 3 })
    const before = [wx.getStorageSync('words'), await wx.getStorage({ key: 'more' })]
    wx.removeStorageSync('words')
    await wx.removeStorage({ key: 'more' })
    return [...before, wx.getStorageSync('words'), wx.getStorageSync('more')]
  })
  expect(seen).toEqual([['一'], { data: 3, errMsg: 'getStorage:ok' }, '', ''])
})

test('storage tells its keys and its size, and is empty when it is cleared', async ({ browser }) => {
  const phone = await open(browser)
  const [full, empty] = await phone.ask(({ wx }) => {
    wx.clearStorageSync()
    wx.setStorageSync('a', 'x'.repeat(3000))
    const before = wx.getStorageInfoSync()
    wx.clearStorageSync()
    return [before, wx.getStorageInfoSync()]
  })
  expect(full).toEqual({ keys: ['a'], currentSize: 3, limitSize: 10_240 })
  expect(empty).toEqual({ keys: [], currentSize: 0, limitSize: 10_240 })
})

test('more than a megabyte under a key, or ten in all, is refused, and what was there stays', async ({ browser }) => {
  const phone = await open(browser)
  const told = await phone.ask(({ wx }) => {
    const refusal = (key: string, letters: number) => {
      try {
        wx.setStorageSync(key, 'x'.repeat(letters))
        return 'kept'
      } catch (error) {
        return String(error)
      }
    }
    wx.clearStorageSync()
    const megabyte = 1024 * 1024 - 2
    const first = [refusal('a', 3), refusal('a', megabyte + 1), wx.getStorageSync('a')]
    for (let left = 9; left > 0; left -= 1) refusal(`b${left}`, megabyte)
    const all = [refusal('c', megabyte), refusal('b1', megabyte)]
    wx.clearStorageSync()
    return [...first, ...all]
  })
  const refused = 'Error: exceed storage max size 10Mb'
  expect(told).toEqual(['kept', refused, 'xxx', refused, 'kept'])
})
