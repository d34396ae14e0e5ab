import { expect, it } from 'vitest'
import { putOtherwise } from '../personal'
import { withoutName } from '../suggestion/publication'

const put = (text: string) => putOtherwise(text, (part) => `〈${part}〉`)

it.each([
  ['我住3号楼502室，请来看', '我住3号楼〈home〉，请来看'],
  ['５号楼１２０１室天天吵', '5号楼〈home〉天天吵'],
  ['3-2-601 的住户', '〈home〉 的住户'],
  ['1204 室漏水，1205室也漏', '〈home〉漏水，〈home〉也漏'],
  ['身份证310104198001011234。', '身份证〈idNumber〉。'],
  ['打 62345678 或 13800138000', '打 〈phone〉 或 〈phone〉'],
])('%s is put as %s', (text, other) => {
  expect(put(text)).toBe(other)
})

it.each(['3 号楼北侧的绿地', '限上午 8 时至 12 时', '阳光路 128 弄门口，每天 20261126', '押金 2000 元'])(
  '%s stays',
  (text) => {
    expect(put(text)).toBe(text)
  },
)

it('takes a name out however it is spaced, and none of a single character', () => {
  expect(withoutName('我是欧阳 秋菊', '欧阳秋菊', '某居民')).toBe('我是某居民')
  expect(withoutName('王家码头的王阿姨', '王', '某居民')).toBe('王家码头的王阿姨')
  expect(withoutName('a.b 和 aab', 'a.b', '某人')).toBe('某人 和 aab')
})
