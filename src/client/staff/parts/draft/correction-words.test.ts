import { expect, test } from 'vitest'
import { correctionWords } from './correction-words'

test('before a correction goes out one hears how many have answered what it changes', () => {
  expect(correctionWords(12)).toContain('已有 12 人答过更正前的，会另外计数')
  expect(correctionWords(0)).not.toContain('人答过')
})
