import { expect, test } from 'vitest'
import { slipIn } from './slip-in'

const SLIP = { number: 'K7MP3RTW', claimCode: 'ABCDE23456' }

test('a slip is read from the page it opens, and from the link that WeChat scanned', () => {
  expect(slipIn({ n: 'K7MP3RTW', k: 'ABCDE23456' })).toEqual(SLIP)
  expect(slipIn({ q: 'https://box.example/pages/find/index?n=K7MP3RTW&k=ABCDE23456' })).toEqual(SLIP)
  expect(slipIn({ n: 'k7mp 3rtw', k: 'abcde-23456' })).toEqual(SLIP)
})

test('a page opened by hand has none, and half a slip leaves the code to be typed', () => {
  expect(slipIn({})).toBeUndefined()
  expect(slipIn({ q: 'https://box.example/pages/find/index' })).toBeUndefined()
  expect(slipIn({ n: 'K7MP3RTW' })).toEqual({ number: 'K7MP3RTW', claimCode: '' })
})
