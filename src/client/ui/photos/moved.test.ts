import { expect, test } from 'vitest'
import { moved } from './moved'

const items = ['a', 'b', 'c'].map((key) => ({ key }))
const keys = (key: string, by: -1 | 1) =>
  moved(items, key, by)
    .map((item) => item.key)
    .join('')

test('a photo changes places with its neighbour', () => {
  expect(keys('c', -1)).toBe('acb')
  expect(keys('a', 1)).toBe('bac')
})

test('the first cannot go forward, the last not back, and one that is gone nowhere', () => {
  expect([keys('a', -1), keys('c', 1), keys('x', 1)]).toEqual(['abc', 'abc', 'abc'])
})
