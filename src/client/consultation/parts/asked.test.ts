import { describe, expect, it } from 'vitest'
import type { ItemView } from '@/contract/consultation/items'
import { marksOf, toLookAt } from './asked'

const clause: ItemView = {
  type: 'clause',
  id: 'c4',
  label: '第四条',
  title: '施工时间',
  text: '晚上不得施工。',
  why: '',
}
const next: ItemView = { ...clause, id: 'c5', label: '第五条', text: '不得拆改承重结构。' }
const single = {
  type: 'single',
  id: 'q1',
  title: '停在哪里',
  required: true,
  options: [
    { id: 'a', text: '弄堂口' },
    { id: 'b', text: '小区车位' },
  ],
} satisfies ItemView
const photo = { fileID: 'cloud://one.jpg', url: 'https://a/1?sign=1' }
const designs = {
  type: 'designs',
  id: 'd1',
  title: '选哪个',
  required: true,
  options: [{ id: 'a', text: '长椅', photos: [photo] }],
} satisfies ItemView
const scale: ItemView = { type: 'scale', id: 's1', title: '几分', required: true, max: 5, low: '差', high: '好' }
const text: ItemView = { type: 'text', id: 't1', title: '还有什么', required: false }

describe('answers to what was corrected', () => {
  const answers = { c4: { stance: 'agree' }, c5: { stance: 'disagree' } } as const
  const asked = marksOf([clause, next], answers)

  it('are to be looked at again, and no others', () => {
    const opposite = { ...clause, text: '晚上可以施工。' }
    expect(toLookAt([opposite, next], answers, asked)).toEqual(['c4'])
    expect(toLookAt([clause, next], answers, asked)).toEqual([])
  })

  it('are all to be looked at where it is not known what was asked', () => {
    expect(toLookAt([clause, next], answers, {})).toEqual(['c4', 'c5'])
  })

  it('are none where nothing was answered', () => {
    expect(toLookAt([{ ...clause, text: '晚上可以施工。' }], {}, asked)).toEqual([])
  })

  it('are those to the one that moved to the place of another', () => {
    expect(toLookAt([{ ...next, id: 'c4' }], { c4: { stance: 'agree' } }, asked)).toEqual(['c4'])
  })

  it.each<[string, ItemView, ItemView]>([
    ['a clause’s reasons', clause, { ...clause, why: '法规第五条' }],
    ['an option', single, { ...single, options: [{ id: 'a', text: '消防通道' }, ...single.options.slice(1)] }],
    ['the order of options', single, { ...single, options: [...single.options].reverse() }],
    ['from one to several', single, { ...single, type: 'multiple', min: 1, max: 2 }],
    [
      'a picture',
      designs,
      { ...designs, options: [{ id: 'a', text: '长椅', photos: [{ ...photo, fileID: 'cloud://two.jpg' }] }] },
    ],
    ['what a point means', scale, { ...scale, low: '好', high: '差' }],
    ['a question', text, { ...text, title: '几点收摊' }],
  ])('when this changed: %s', (_, before, after) => {
    const given = { [before.id]: 'a' }
    expect(toLookAt([after], given, marksOf([before], given))).toEqual([before.id])
  })

  it.each<[string, ItemView, ItemView]>([
    ['whether it must be answered', single, { ...single, required: false }],
    [
      'a picture’s address',
      designs,
      { ...designs, options: [{ id: 'a', text: '长椅', photos: [{ ...photo, url: 'https://a/1?sign=2' }] }] },
    ],
  ])('not when only this changed: %s', (_, before, after) => {
    const given = { [before.id]: 'a' }
    expect(toLookAt([after], given, marksOf([before], given))).toEqual([])
  })
})
