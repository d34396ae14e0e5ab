import { describe, expect, test } from 'vitest'
import { findWorkstations } from './find-workstations'

const ALL = [
  { name: '阳光二居', town: '阳光街道', address: '阳光路 128 弄 6 号' },
  { name: '龙潭', town: '龙潭街道', address: '龙潭路 77 号' },
  { name: '彩虹', town: '阳光街道', address: '彩虹路 9 号' },
]
const found = (typed: string) => findWorkstations(ALL, typed).map(({ name }) => name)

describe('a workstation is found', () => {
  test.each([
    ['by its name', '龙潭', ['龙潭']],
    ['by its street', '彩虹路', ['彩虹']],
    ['by its town, with all that are there', '阳光街道', ['阳光二居', '彩虹']],
    ['by several words, all of them', '阳光 彩虹', ['彩虹']],
    ['by a figure for a Chinese one', '阳光2居', ['阳光二居']],
    ['by wide figures, and without the spaces of the address', '阳光路１２８弄', ['阳光二居']],
    ['by what people call the place', '阳光二居委会', ['阳光二居']],
    ['by the name of the estate', '龙潭小区', ['龙潭']],
  ])('%s', (_how, typed, names) => expect(found(typed)).toEqual(names))

  test('and all are there while nothing is typed, in their order', () => {
    expect([found(''), found('  ')]).toEqual([
      ['阳光二居', '龙潭', '彩虹'],
      ['阳光二居', '龙潭', '彩虹'],
    ])
  })

  test('and none where no word is, nor by the end of one and the beginning of another', () => {
    expect([found('月亮'), found('二居阳光'), found('龙潭 彩虹')]).toEqual([[], [], []])
  })

  test('and what kind of place it is alone is a word like any other', () => {
    expect(found('街道')).toHaveLength(ALL.length)
    expect(found('小区')).toEqual([])
  })
})
