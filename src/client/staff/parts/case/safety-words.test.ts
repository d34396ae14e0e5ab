import { expect, test } from 'vitest'
import { safetyWords } from './safety-words'

const photo = (standing: 'pass' | 'review' | 'risky' | 'unchecked') => ({ fileID: `cloud://${standing}`, standing })

test('what WeChat found nothing in, or is still looking at, is not spoken of', () => {
  expect(safetyWords(undefined)).toEqual([])
  expect(safetyWords({ text: 'pass', photos: [photo('pass'), photo('unchecked')] })).toEqual([])
})

test('words to look at, words nobody looked at, and photos are each said', () => {
  expect(safetyWords({ text: 'review', photos: [] })[0]).toContain('公开前请仔细看')
  expect(safetyWords({ text: 'unchecked', photos: [] })[0]).toContain('没能做内容安全检查')
  expect(safetyWords({ text: 'pass', photos: [photo('risky'), photo('risky'), photo('review')] })).toEqual([
    '有 2 张照片微信认为不合适，只有办理的人能看到。',
    '有 1 张照片微信提醒要看一下。',
  ])
})

test('a recording is no photo', () => {
  const voice = { fileID: 'cloud://box/voices/a.mp3', standing: 'risky' as const }
  expect(safetyWords({ text: 'pass', photos: [voice] })).toEqual(['居民的录音微信认为不合适，只有办理的人能听到。'])
})

test('what WeChat never answered about is said, and looked at by a person', () => {
  const voice = { fileID: 'cloud://box/voices/a.mp3', standing: 'unchecked' as const }
  expect(safetyWords({ text: 'pass', photos: [photo('unchecked'), photo('pass'), voice], gaveUp: true })).toEqual([
    '居民的录音微信一直没有回应，没能做内容安全检查，请自己听一遍。',
    '有 1 张照片微信一直没有回应，没能做内容安全检查，请自己看一遍。',
  ])
})
