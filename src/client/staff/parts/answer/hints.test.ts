import { describe, expect, it } from 'vitest'
import type { Outcome } from '@/contract/suggestion/vocabulary'
import { answerHints } from './hints'

const missing = (outcome: Outcome | undefined, text: string, cites = false) =>
  answerHints({ outcome, text, cites }).map((hint) => (hint.includes('理由') ? 'reason' : 'date'))

describe('an answer', () => {
  it.each<[Outcome, string]>([
    ['solved', '旧门板和菜地 11 月 20 日已清理，补种草皮 26 平方米。'],
    ['solved', '今天上午已经把车拖走，通道两端加了隔离柱。'],
    ['solved', '上周五和物业一起清掉了，之后每周巡查一次。'],
    ['adopted', '三天内在路口划出停放框。'],
    ['adopted', '下个月起垃圾房开到 21:30。'],
    ['partlyAdopted', '因为预算有限，先做北门，春节前完工。'],
    ['notAdopted', '由于通道宽度不够，不能再设停车位。'],
    ['explained', '根据《上海市住宅物业管理规定》，共用部位的改造要业主共同决定。'],
    ['explained', '先到物业登记再开工，周末不能敲墙，这是小区规定。'],
    ['referred', '路灯不归城管，属于供电公司，５个工作日内会有人联系您。'],
    ['noted', '考虑到明年才做改造计划，先记下来。'],
  ])('that is %s and says why or when as it should has no hint: %s', (outcome, text) => {
    expect(missing(outcome, text)).toEqual([])
  })

  it.each<[Outcome, string, string[]]>([
    ['solved', '已处理。', ['date']],
    ['solved', '您反映的问题已经解决，谢谢您。', ['date']],
    ['adopted', '您的建议很好，我们采纳。', ['date']],
    ['notAdopted', '这个建议不能采纳。', ['reason']],
    ['explained', '装修要先登记，再开工。', ['reason']],
    ['noted', '谢谢您的建议，我们留作参考。', ['reason']],
    ['partlyAdopted', '您的建议采纳一部分。', ['reason', 'date']],
    ['referred', '已经转给有关部门。', ['reason', 'date']],
  ])('that is %s without it is told so: %s', (outcome, text, expected) => {
    expect(missing(outcome, text)).toEqual(expected)
  })

  it('that cites a policy has its reason', () => {
    expect(missing('explained', '装修要先登记，再开工。', true)).toEqual([])
  })

  it('that is not written yet, or has no outcome yet, is left alone', () => {
    expect(missing('notAdopted', '  ')).toEqual([])
    expect(missing(undefined, '已处理。')).toEqual([])
  })
})
