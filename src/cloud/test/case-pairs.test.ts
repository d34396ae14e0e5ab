import { expect, test } from 'vitest'
import { casePairs } from '../suggestion/case-pairs'

test('a case is found by the pairs of its text, its place and its number, and by the last character of each', () => {
  const pairs = casePairs({ text: '草皮枯了。', place: { text: '3 号楼' }, number: 'K7M2' })
  expect(pairs.sort()).toEqual(['2', '3号', 'k7', 'm2', '7m', '了', '号楼', '枯了', '楼', '皮枯', '草皮'].sort())
})

test('what stands in several places is there once', () => {
  expect(casePairs({ text: '绿地绿地', place: { text: '绿地' }, number: '' })).toEqual(['绿地', '地绿', '地'])
})
