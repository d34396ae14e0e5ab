import { describe, expect, test } from 'vitest'
import type { ItemView } from '@/contract/consultation/items'
import { figuresTable, opinionsTable } from './tables'

const items: ItemView[] = [
  { type: 'clause', id: 'c4', label: '第四条', title: '施工时间', text: '早八点到晚六点。', why: '' },
  { type: 'scale', id: 'q1', title: '您打几分？', required: true, max: 2, low: '很乱', high: '很好' },
  { type: 'text', id: 'q2', title: '还有什么想说的？', required: false },
]
const removed: ItemView[] = [{ type: 'text', id: 'gone', title: '停车怎么办？', required: false }]
const asked = { title: '装修规约', items, removed }
const of = (id: string, answered: number, counts: Record<string, number>, proposed = 0) => ({
  id,
  answered,
  proposed,
  choices: Object.entries(counts).map(([choice, count]) => ({ id: choice, count, byChannel: [count - 1, 1] })),
})

describe('the figures as a table', () => {
  const figures = [of('c4', 10, { agree: 7, disagree: 3 }, 2), of('q1', 4, { 1: 3, 2: 1 }), of('q2', 5, {})]

  test('have a row for each choice with its share, and one for what was written', () => {
    const editions = [{ edition: 2, asked: items, participants: 10, byChannel: [10], items: figures }]
    expect(figuresTable(asked, { editions, channels: ['wechat'] }).slice(2)).toEqual([
      [2, '', '参加人数', 10, '', null],
      [2, '第四条 施工时间', '同意', 7, '70%', 10],
      [2, '第四条 施工时间', '不同意', 3, '30%', 10],
      [2, '第四条 施工时间', '提了修改建议', 2, '', 10],
      [2, '您打几分？', '1 分，很乱', 3, '75%', 4],
      [2, '您打几分？', '2 分，很好', 1, '25%', 4],
      [2, '还有什么想说的？', '写了意见', 5, '', 5],
    ])
  })

  test('have the channels beside the sum when there are several, and every row is as wide as the head', () => {
    const editions = [{ edition: 1, asked: items, participants: 10, byChannel: [8, 2], items: figures }]
    const [, head, ...rows] = figuresTable(asked, { editions, channels: ['wechat', 'paper'] })
    expect(head?.slice(-2)).toEqual(['微信', '纸质'])
    expect(rows[1]).toEqual([1, '第四条 施工时间', '同意', 7, '70%', 10, 6, 1])
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head?.length))
  })

  test('say of every edition what was asked in it, with what was taken away or put in other words since', () => {
    const edition = (number: number, asked: ItemView[], counts: typeof figures) => ({
      ...{ edition: number, asked, participants: 10, byChannel: [10], items: counts },
    })
    const options = ['a', 'b'].map((id) => ({ id, text: `旧选项 ${id}` }))
    const gone: ItemView = { type: 'single', id: 'gone', title: '去掉的一问', required: true, options }
    const [clause] = items
    const before = clause?.type === 'clause' ? { ...clause, title: '装修时间', text: '全天都可以。' } : gone
    const answers = [of('c4', 10, { agree: 10 }), of('gone', 10, { a: 10 })]
    const editions = [edition(1, [before, gone], answers), edition(2, items.slice(0, 1), figures.slice(0, 1))]
    expect(figuresTable(asked, { editions, channels: ['wechat'] }).slice(1)).toEqual([
      ['题目版次', '问题', '选项', '合计', '占回答这题的', '回答这题的', '条款原文'],
      [1, '', '参加人数', 10, '', null, ''],
      [1, '第四条 装修时间', '同意', 10, '100%', 10, '全天都可以。'],
      [1, '第四条 装修时间', '提了修改建议', 0, '', 10, ''],
      [1, '去掉的一问', '旧选项 a', 10, '100%', 10, ''],
      [2, '', '参加人数', 10, '', null, ''],
      [2, '第四条 施工时间', '同意', 7, '70%', 10, '早八点到晚六点。'],
      [2, '第四条 施工时间', '不同意', 3, '30%', 10, ''],
      [2, '第四条 施工时间', '提了修改建议', 2, '', 10, ''],
    ])
  })
})

test('the opinions have a row each, with what became of them', () => {
  const rows = opinionsTable(asked, [
    {
      id: 'g1',
      itemId: 'c4',
      wording: '午后也要静',
      reasons: ['老人要睡', '孩子要睡'],
      supporters: 7,
      verdict: 'adopted',
      reply: '已改',
    },
    { id: 'g2', itemId: 'q2', wording: '=HYPERLINK("x")', reasons: [], supporters: 1 },
    { id: 'g3', itemId: 'gone', wording: '画车位', reasons: [], supporters: 1 },
  ])
  expect(rows.slice(2)).toEqual([
    ['第四条 施工时间', '午后也要静', '老人要睡；孩子要睡', 7, '采纳', '已改'],
    ['还有什么想说的？', '=HYPERLINK("x")', '', 1, '还没答复', ''],
    ['停车怎么办？（更正时去掉）', '画车位', '', 1, '还没答复', ''],
  ])
})
