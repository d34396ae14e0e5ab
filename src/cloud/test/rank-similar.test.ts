import { describe, expect, it } from 'vitest'
import { caseLikeness, rankSimilar, type Told } from '../desk/rank-similar'

const told = (topic: string, text: string, place?: string): Told => ({
  topic,
  text,
  place: place ? { text: place } : undefined,
})

const FIRE_LANE = told(
  'parking',
  '12 号楼旁的消防通道每晚停两辆车，救护车上次差点进不来，请管一管。',
  '12 号楼东侧通道',
)
const GARDEN = told(
  'green-space',
  '3 号楼北侧的绿地被人用旧门板围起来种菜，下雨后泥水流到路上，老人走着容易滑。希望恢复成绿地。',
  '3 号楼北侧绿地',
)
const FUMES = told(
  'noise-fumes',
  '小吃店的排烟口正对 2 号楼卧室窗户，每天傍晚油烟很重，开不了窗。',
  '2 号楼南侧小吃店后门',
)
const EARLY = told('renovation', '601 室周末早上七点就敲墙，老人睡不好，希望按规定的时间施工。', '8 号楼 6 楼')

/** Pairs an officer was asked about: is it the same thing? */
const SAME: [string, Told, Told][] = [
  [
    'another neighbour, other words',
    FIRE_LANE,
    told('parking', '消防通道晚上总有车停着，万一着火消防车进不来怎么办', '12 号楼'),
  ],
  ['no place given', FIRE_LANE, told('parking', '12 号楼的消防通道被两辆车堵了，救护车进不来')],
  ['filed under another topic', FIRE_LANE, told('other', '12 号楼东侧消防通道每天晚上有车停', '12 号楼东侧')],
  ['short', GARDEN, told('green-space', '3 号楼北侧绿地有人围起来种菜', '3 号楼北侧')],
  [
    'told at length',
    GARDEN,
    told(
      'green-space',
      '我是三期的居民，想反映一个问题，3 号楼北侧那块绿地被围起来种菜已经两个月了，雨天泥水流得到处都是，孩子滑过一跤。',
    ),
  ],
  ['the same shop', FUMES, told('noise-fumes', '2 号楼南侧的小吃店油烟太大了，窗户不敢开', '2 号楼南侧')],
  ['the same flat', EARLY, told('renovation', '8 号楼 601 装修周末早上敲墙，太吵了', '8 号楼')],
]
const OTHER: [string, Told, Told][] = [
  ['the same topic elsewhere', FIRE_LANE, told('parking', '我家门口的地锁打不开了，车停不进去，能不能来看看。')],
  [
    'the same topic, another matter',
    FIRE_LANE,
    told('parking', '龙潭路门口的非机动车棚太小，电瓶车都停到了人行道上，建议扩一扩。', '龙潭路 77 号门口'),
  ],
  [
    'the same words of politeness',
    GARDEN,
    told('garbage', '二期垃圾房晚上 8 点就关，希望能晚一点关，下班赶不上。', '二期垃圾房'),
  ],
  ['the same place, another matter', GARDEN, told('parking', '3 号楼门口的路灯坏了好几天，晚上很暗')],
  ['another building', FUMES, told('noise-fumes', '15 号楼空调外机声音很大，晚上睡不着', '15 号楼')],
  ['the same complaint of another flat', EARLY, told('noise-fumes', '广场舞的音响太响，老人睡不好', '中心广场')],
  [
    'nothing in common',
    EARLY,
    told('street-vending', '南门早点摊占了半条人行道，推婴儿车的人只能走到马路上。', '小区南门外人行道'),
  ],
]

describe('two cases', () => {
  it.each(SAME)('are shown as alike: %s', (_, one, other) => {
    expect(rankSimilar(one, [other])).toEqual([other])
  })

  it.each(OTHER)('are not: %s', (_, one, other) => {
    expect(rankSimilar(one, [other])).toEqual([])
  })

  it('are as alike one way as the other', () => {
    for (const [, one, other] of [...SAME, ...OTHER]) expect(caseLikeness(one, other)).toBe(caseLikeness(other, one))
  })
})

it('of many the five most alike are shown, the most alike first', () => {
  const many = ['12', '12 号楼', '12 号楼东侧', '12 号楼东侧通道', '通道', '东侧', '13'].map((place) =>
    told('parking', '消防通道每晚停两辆车，救护车进不来', place),
  )
  const shown = rankSimilar(FIRE_LANE, many)
  expect(shown).toHaveLength(5)
  expect(shown[0]?.place?.text).toBe('12 号楼东侧通道')
  expect(rankSimilar(FIRE_LANE, [])).toEqual([])
})
