import { expect, test } from 'vitest'
import { headingOf } from './heading-of'

test('a case is called by its first sentence, without its full stop', () => {
  expect(headingOf('路灯不亮。已经三天了。')).toBe('路灯不亮')
  expect(headingOf('能不能装个路灯？晚上太暗。')).toBe('能不能装个路灯？')
  expect(headingOf('路灯\n不亮')).toBe('路灯')
})

test('a long sentence is cut, and words that are no sentence stay as they are', () => {
  expect(headingOf('灯'.repeat(40))).toBe(`${'灯'.repeat(29)}…`)
  expect(headingOf('路灯不亮')).toBe('路灯不亮')
  expect(headingOf('。。')).toBe('。。')
})
