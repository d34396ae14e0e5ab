import { expect, test } from 'vitest'
import { percent } from '../percent'

test('a share stands on its counts, and without a denominator there is none', () => {
  expect(percent(47, 64)).toBe('73%')
  expect(percent(0, 12)).toBe('0%')
  expect(percent(12, 12)).toBe('100%')
  expect(percent(0, 0)).toBe('—')
  expect(percent(null, 12)).toBe('—')
})

test('one of a thousand is not nobody, and all but one are not everybody', () => {
  expect(percent(1, 1000)).toBe('不到 1%')
  expect(percent(999, 1000)).toBe('99%')
})
