import { expect, test } from 'vitest'
import { replyDraftName } from './reply-draft-name'

test('what was begun for some groups does not come back for others', () => {
  const names = [['a', 'b'], ['c', 'd'], ['a', 'b', 'c'], ['a']].map((ids) => replyDraftName('z1', ids))
  expect(new Set(names).size).toBe(names.length)
  expect(replyDraftName('z2', ['a', 'b'])).not.toBe(replyDraftName('z1', ['a', 'b']))
})

test('what was begun for some comes back for them, in whatever order they are chosen', () => {
  const chosen = ['b', 'a']
  expect(replyDraftName('z1', chosen)).toBe(replyDraftName('z1', ['a', 'b']))
  expect(chosen).toEqual(['b', 'a'])
})
