import { expect, test } from 'vitest'
import { countdown, standingTag, type Standing } from './standing'

const open: Standing = {
  stage: 'open',
  draftStep: 'checked',
  opensAt: '2026-11-20T16:00:00.000Z',
  closesAt: '2026-12-02T16:00:00.000Z',
}
const NOW = Date.parse('2026-11-25T02:00:00.000Z')

test('a draft is called by its step, anything else by its stage', () => {
  expect(standingTag({ ...open, stage: 'draft', draftStep: 'checking' })).toEqual({ words: '等室长核对', tone: 'warn' })
  expect(standingTag(open)).toEqual({ words: '征询中', tone: 'blue' })
})

test('what is open counts down to its last day', () => {
  expect(countdown(open, NOW)).toEqual({ value: 7, unit: '天', then: '截止' })
})

test('what is checked counts down to its first moment', () => {
  const waiting: Standing = { ...open, stage: 'draft', opensAt: '2026-11-25T16:00:00.000Z' }
  expect(countdown(waiting, NOW)).toEqual({ value: 14, unit: '小时', then: '开始' })
})

test('nothing counts down while it is written, nor once it is closed', () => {
  expect(countdown({ ...open, stage: 'draft', draftStep: 'writing' }, NOW)).toBeUndefined()
  expect(countdown({ ...open, stage: 'closed' }, NOW)).toBeUndefined()
})
