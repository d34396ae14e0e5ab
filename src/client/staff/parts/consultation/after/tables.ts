import type { ItemView } from '@/contract/consultation/items'
import type { DeskConsultationView, FiguresView, GroupView, ItemFigures } from '@/contract/consultation/view'
import { choiceName, itemName } from '@/contract/consultation/names'
import { ANSWER_CHANNEL_NAMES, STANCE_NAMES, VERDICT_NAMES } from '@/contract/consultation/vocabulary'
import { askedFigures } from './asked-figures'
import type { CellValue } from './csv'
import { askedName } from './item-words'
import { percent } from '@/contract/percent'

type Rows = CellValue[][]
type Asked = Pick<DeskConsultationView, 'title' | 'items' | 'removed'>

/**
 * The figures as a table: one row a choice, with the channels beside the sum. Each edition has its own words; where there
 * are several, the text of a clause stands beside its first choice, to be compared.
 */
export function figuresTable({ title }: Pick<Asked, 'title'>, { editions, channels }: FiguresView): Rows {
  const many = channels.length > 1 ? channels : []
  const texts = editions.length > 1
  const head = [
    '题目版次',
    '问题',
    '选项',
    '合计',
    '占回答这题的',
    '回答这题的',
    ...many.map((one) => ANSWER_CHANNEL_NAMES[one]),
    ...(texts ? ['条款原文'] : []),
  ]
  const none = many.map(() => null)
  return [
    [title],
    head,
    ...editions.flatMap((one): Rows => {
      const { edition, participants, byChannel } = one
      const rows: Rows = [
        [
          edition,
          '',
          '参加人数',
          participants,
          '',
          null,
          ...(many.length > 0 ? byChannel : []),
          ...(texts ? [''] : []),
        ],
      ]
      for (const { item, figures } of askedFigures(one)) {
        const { answered, choices } = figures
        const name = itemName(item)
        const text = (first: boolean) => (texts ? [first && item.type === 'clause' ? item.text : ''] : [])
        for (const [index, { id, count, byChannel: each }] of choices.entries()) {
          const share = percent(count, answered)
          const sides = many.length > 0 ? each : []
          rows.push([edition, name, choiceName(item, id), count, share, answered, ...sides, ...text(index === 0)])
        }
        for (const [words, count] of written(figures, item)) {
          rows.push([edition, name, words, count, '', answered, ...none, ...text(false)])
        }
      }
      return rows
    }),
  ]
}

function written({ answered, proposed }: ItemFigures, item: ItemView): [string, number | null][] {
  if (item.type === 'text') return [['写了意见', answered]]
  return item.type === 'clause' ? [['提了修改建议', proposed]] : []
}

/** The opinions with what became of them, one row a group. */
export function opinionsTable({ title, items, removed }: Asked, groups: readonly GroupView[]): Rows {
  const names = new Map([...items, ...removed].map((item) => [item.id, askedName(item, removed)]))
  return [
    [title],
    ['对哪一条', '意见', '理由', '这样说的人数', '采纳情况', '答复'],
    ...groups.map(({ itemId, wording, stance, reasons, supporters, verdict, reply }) => [
      names.get(itemId) ?? '',
      stance === undefined ? wording : `${STANCE_NAMES[stance]}：${wording}`,
      reasons.join('；'),
      supporters,
      verdict === undefined ? '还没答复' : VERDICT_NAMES[verdict],
      reply ?? '',
    ]),
  ]
}
