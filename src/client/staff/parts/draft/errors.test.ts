import { expect, test } from 'vitest'
import { firstOf, itemOf, shownAt } from './errors'

test('the first error is the one that stands first on the page, not the one that came first', () => {
  expect(firstOf({ closesAt: 'x', 'items.3.title': 'x', 'items.0.text': 'x' })).toBe('items.0.text')
  expect(firstOf({ 'items.0.text': 'x', title: 'x' })).toBe('title')
})

test('what stands nowhere on the page is no first error', () => {
  expect(firstOf({ requestId: 'x' })).toBeUndefined()
})

test('what is wrong with one community or photo is said at all of them', () => {
  expect(shownAt({ 'communities.2': 'a', 'photos.0': 'b', 'items.1.options.0.text': 'c' })).toEqual({
    communities: 'a',
    photos: 'b',
    'items.1.options.0.text': 'c',
  })
})

test('what is wrong with a photo of a design is said at the design’s photos', () => {
  expect(shownAt({ 'items.0.options.1.photos.3': 'a' })).toEqual({ 'items.0.options.1.photos': 'a' })
})

test('an error knows its item', () => {
  expect([itemOf('items.12.title'), itemOf('items'), itemOf('title')]).toEqual([12, -1, -1])
})
