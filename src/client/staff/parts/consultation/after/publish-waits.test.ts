import { expect, test } from 'vitest'
import { publishWaits } from './publish-waits'

test('while opinions wait one hears for how many the result waits', () => {
  expect(publishWaits(3)).toBe('意见都答复以后才能公布，还差 3 组。')
})

test('while they are gathered it waits too: nobody knows yet how many there are', () => {
  expect(publishWaits(undefined)).toBe('意见整理好、都答复以后，才能公布。')
})

test('once all are answered nothing is waited for', () => {
  expect(publishWaits(0)).toBeUndefined()
})
