import { describe, expect, it } from 'vitest'
import { STATES } from '../suggestion/states'
import { hindersPublishing, mayHide, mayPublish, PUBLICATIONS } from '../suggestion/publication'

describe('a text for everyone', () => {
  const who = { name: '王阿姨', phone: '5550128' }

  it.each([
    ['请打 138 0013 8000 联系我', '电话'],
    ['打 ５５５-０１２８ 找我', '电话'],
    ['身份证 310104198001011234 的住户', '身份证'],
    ['3号楼502 的空调滴水', '门牌'],
    ['王 阿 姨家楼下的绿地被占', '王阿姨'],
  ])('is refused with a sentence that says why: %s', (text, says) => {
    expect(hindersPublishing(text, who)).toContain(says)
  })

  it.each(['三号楼北侧的绿地被围起来种菜', '阳光路 128 弄门口晚上 9 点后停满了车', '按 12345 转来的内容已经办好'])(
    'is taken when it says nothing of a person: %s',
    (text) => {
      expect(hindersPublishing(text, who)).toBeUndefined()
    },
  )

  it('may have a character in it that is also a name of one character', () => {
    expect(hindersPublishing('王家码头路的路灯不亮', { name: '王' })).toBeUndefined()
  })
})

describe('publishing', () => {
  it('is for what was taken on, with the consent of who wrote it', () => {
    const open = STATES.filter((state) => mayPublish({ state, publication: 'proposed' }))
    expect(open).toEqual(['needsInfo', 'accepted', 'handling', 'answered', 'closed'])
    expect(STATES.filter((state) => mayPublish({ state, publication: 'private' }))).toEqual([])
    expect(mayPublish({ state: 'needsInfo', before: 'submitted', publication: 'proposed' })).toBe(false)
  })

  it('can be taken back while it lasts', () => {
    expect(PUBLICATIONS.filter((publication) => mayHide({ state: 'closed', publication }))).toEqual(['published'])
  })
})
