import { expect, test } from 'vitest'
import { bigrams, likeness, mostAlike, plainWording } from '../similar'

test('the same wording is the same whatever its punctuation, width and spaces', () => {
  expect(plainWording('上午 8 时，到１２时。')).toBe(plainWording('上午8时到12时'))
  expect(plainWording('上午 8 时')).not.toBe(plainWording('上午 9 时'))
})

test.each([
  ['周末≥2小时', '周末≤2小时'],
  ['👍', '👎'],
  ['8:00 开始', '800 开始'],
  ['押金 1.5 万', '押金 15 万'],
  ['1-2 楼', '12 楼'],
  ['可以停车？', '可以停车。'],
  ['+', '-'],
  ['！！', ''],
])('what a mark changes is not the same: %s and %s', (one, other) => {
  expect(plainWording(one)).not.toBe(plainWording(other))
})

test('likeness is 1 for the same and 0 for nothing in common', () => {
  expect(likeness(bigrams('下午两点开始'), bigrams('下午两点开始。'))).toBe(1)
  expect(likeness(bigrams('下午两点'), bigrams('垃圾桶'))).toBe(0)
  expect(likeness(bigrams(''), bigrams('垃圾桶'))).toBe(0)
})

test('the most alike come first, and what is not alike does not come', () => {
  const others = ['建筑垃圾要当天清运', '下午改成两点开始施工', '施工下午两点再开始', '请加装路灯']
  const found = mostAlike('下午两点开始施工', others, (other) => other).map(({ other }) => other)
  expect(found).toEqual(['下午改成两点开始施工', '施工下午两点再开始'])
})
