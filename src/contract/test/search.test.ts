import { describe, expect, it } from 'vitest'
import { findTerm, holdsAll, searchTerms } from '../desk/search'
import { receiptNumber } from '../suggestion/receipt-number'

const number = receiptNumber(new Uint8Array([1, 2, 3, 4, 5, 6, 7]))
const known = { text: '3 号楼北侧的绿地被围起来种菜。', place: '阳光路 128 弄', number }

function found(search: string): boolean {
  return holdsAll(searchTerms(search), known)
}

describe('looking for a case', () => {
  it.each([
    ['绿地'],
    ['绿 地'],
    ['绿地 3 号楼'],
    ['３号楼'],
    ['阳光路 128 弄'],
    ['种菜。'],
    ['菜'],
    [number],
    [number.toLowerCase()],
    [`${number.slice(0, 4)} ${number.slice(4)}`],
    [`${number.slice(0, 4)}-${number.slice(4)}`],
    [number.slice(-4)],
  ])('%s finds it', (search) => {
    expect(found(search)).toBe(true)
  })

  it.each([['绿地 5 号楼'], ['5 号楼'], ['地绿'], ['129 弄'], ['👍'], ['。。']])('%s does not', (search) => {
    expect(found(search)).toBe(false)
  })

  it.each([[''], ['   '], ['\n\t']])('nothing written looks for nothing', (search) => {
    expect(searchTerms(search)).toEqual([])
  })
})

describe('a term in the database', () => {
  it('is found by its pairs, one character by what it begins', () => {
    expect(findTerm('绿地')).toEqual({ pairs: ['绿地'] })
    expect(findTerm('草皮枯')).toEqual({ pairs: ['草皮', '皮枯'] })
    expect(findTerm('狗')).toEqual({ first: '狗' })
    expect(findTerm('👍')).toEqual({ first: '👍' })
  })
})
