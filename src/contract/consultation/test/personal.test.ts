import { describe, expect, it } from 'vitest'
import { seemsPersonal } from '../personal'

describe('what seems to say who somebody is', () => {
  it.each([
    '我是3号楼502的张三',
    '电话13800138000，请回电',
    '138 0013 8000',
    '打 021-62345678 找我',
    '５号楼１２０１室天天吵',
    '12幢2单元301',
    '身份证310104198001011234',
    '1204 室漏水',
  ])('%s', (text) => {
    expect(seemsPersonal(text)).toBe(true)
  })

  it.each([
    '产生噪声的施工，限工作日上午 8 时至 12 时',
    '3 号楼北侧的绿地',
    '2026 年 12 月 1 日起实行',
    '外机离地 2.5 米以上，押金 2000 元',
    '按 12345 的流程办',
    '阳光路 128 弄门口',
  ])('and not: %s', (text) => {
    expect(seemsPersonal(text)).toBe(false)
  })
})
