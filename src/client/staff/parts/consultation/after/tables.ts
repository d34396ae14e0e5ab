import type { ItemView } from '@/contract/consultation/items'
import type { DeskConsultationView, FiguresView, GroupView, ItemFigures } from '@/contract/consultation/view'
import { ANSWER_CHANNEL_NAMES, STANCE_NAMES, VERDICT_NAMES } from '@/contract/consultation/vocabulary'
import type { CellValue } from './csv'
import { choiceName, itemName } from './item-words'
import { percent } from './percent'

type Rows = CellValue[][]
type Asked = Pick<DeskConsultationView, 'title' | 'items' | 'edition'>

/** The figures as a table: one row a choice, with the channels beside the sum. */
export function figuresTable({ title, items }: Asked, { editions, channels }: FiguresView): Rows {
  const many = channels.length > 1 ? channels : []
  const head = [
    '题目版次',
    '问题',
    '选项',
    '合计',
    '占回答这题的',
    '回答这题的',
    ...many.map((one) => ANSWER_CHANNEL_NAMES[one]),
  ]
  const none = many.map(() => null)
  return [
    [title],
    head,
    ...editions.flatMap(({ edition, participants, byChannel, items: figures }): Rows => [
      [edition, '', '参加人数', participants, '', null, ...(many.length > 0 ? byChannel : [])],
      ...figures.flatMap((one): Rows => {
        const item = items.find(({ id }) => id === one.id)
        const name = nameOf(item)
        return [
          ...one.choices.map(({ id, count, byChannel: each }) => {
            const words = item ? choiceName(item, id) : id
            return [
              edition,
              name,
              words,
              count,
              percent(count, one.answered),
              one.answered,
              ...(many.length > 0 ? each : []),
            ]
          }),
          ...written(one, item).map(([words, count]) => [edition, name, words, count, '', one.answered, ...none]),
        ]
      }),
    ]),
  ]
}

function nameOf(item: ItemView | undefined): string {
  return item ? itemName(item) : '更正时去掉的一项'
}

function written({ answered, proposed }: ItemFigures, item: ItemView | undefined): [string, number | null][] {
  if (item?.type === 'text') return [['写了意见', answered]]
  return item?.type === 'clause' ? [['提了修改建议', proposed]] : []
}

/** The opinions with what became of them, one row a group. */
export function opinionsTable({ title, items }: Asked, groups: readonly GroupView[]): Rows {
  return [
    [title],
    ['对哪一条', '意见', '理由', '这样说的人数', '采纳情况', '答复'],
    ...groups.map(({ itemId, wording, stance, reasons, supporters, verdict, reply }) => [
      nameOf(items.find(({ id }) => id === itemId)),
      stance === undefined ? wording : `${STANCE_NAMES[stance]}：${wording}`,
      reasons.join('；'),
      supporters,
      verdict === undefined ? '还没答复' : VERDICT_NAMES[verdict],
      reply ?? '',
    ]),
  ]
}
