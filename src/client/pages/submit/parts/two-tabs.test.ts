import { expect, test } from 'vitest'
import type { Draft } from '../../../unsent/draft'
import { saysTheSame, wouldLose } from './two-tabs'

const DRAFT: Draft = {
  ...{ requestId: 'r', kind: 'help', topic: 'parking', text: '通道停满了车', place: '3号楼', public: true },
  ...{ anonymous: false, name: '', phone: '', step: 0, photos: [{ fileID: 'cloud://a', path: '' }] },
}

test('where somebody was on the way makes no other draft, another word does', () => {
  expect(saysTheSame(DRAFT, { ...DRAFT, step: 2 })).toBe(true)
  expect(saysTheSame(DRAFT, { ...DRAFT, voice: undefined, point: undefined })).toBe(true)
  expect(saysTheSame(DRAFT, { ...DRAFT, text: '通道停满了货' })).toBe(false)
  expect(saysTheSame(DRAFT, { ...DRAFT, topic: 'other' })).toBe(false)
})

test('going on writing loses nothing, writing something else does', () => {
  expect(wouldLose(DRAFT, { ...DRAFT, text: `${DRAFT.text}，出不去` })).toBe(false)
  expect(wouldLose({ ...DRAFT, text: ' ', place: '', photos: [] }, DRAFT)).toBe(false)
  expect(wouldLose(DRAFT, { ...DRAFT, text: '路灯不亮' })).toBe(true)
  expect(wouldLose(DRAFT, { ...DRAFT, place: '5号楼' })).toBe(true)
  expect(wouldLose(DRAFT, { ...DRAFT, photos: [] })).toBe(true)
})
