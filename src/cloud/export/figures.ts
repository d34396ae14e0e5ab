import type { ParsedInputOf } from '@/contract/actions'
import type { exportFigures as action } from '@/contract/export/actions'
import type { Overview } from '@/contract/stats/view'
import { CHANNEL_NAMES } from '@/contract/suggestion/vocabulary'
import type { StaffCall } from '../platform/call'
import { invalidField } from '../platform/failure'
import { statsOverview } from '../stats/overview'
import { handOut } from './file'
import { sheetOf, workbook, type Column, type ReadySheet } from './workbook'

/** The figures of a period, each picture of them as a sheet. */
export function exportFigures(input: ParsedInputOf<typeof action>, call: StaffCall) {
  return handOut(input, call, async () => {
    const overview = await statsOverview(input, call)
    if (overview.recounting) throw invalidField('from', '正在重新计算，数字还不全，请过一会儿再导出')
    if (overview.received === 0 && overview.answered === 0) {
      throw invalidField('from', '这段时间没有意见，请换一段日期')
    }
    const sheets = sheetsOf(overview)
    return {
      name: `${overview.workstation?.name ?? '全区'}数字 ${input.from} 至 ${input.to}.xlsx`,
      rows: overview.trend.points.length,
      content: await workbook(sheets),
      desk: overview.workstation?.id,
      details: `${input.from} 至 ${input.to}`,
    }
  })
}

interface RateRow {
  name: string
  value: number | null
  count: number
  of: number
}

const RATE_NAMES = [
  ['contact', '先行联系率'],
  ['answer', '按时答复率'],
  ['again', '再次办理按时率'],
  ['solved', '解决率'],
  ['satisfied', '满意率'],
  ['found', '主动发现占比'],
  ['paper', '纸条占比'],
] as const

/** No denominator, no figure: the cell stays empty. In percent, to one place. */
const percent = (value: number | null) => (value === null ? null : Math.round(value * 1000) / 10)

const RATES: readonly Column<RateRow>[] = [
  { title: '指标', width: 18, type: 'text', of: ({ name }) => name },
  { title: '比率（%）', width: 10, type: 'number', of: ({ value }) => percent(value) },
  { title: '件数', width: 8, type: 'number', of: ({ count }) => count },
  { title: '共', width: 8, type: 'number', of: ({ of }) => of },
]

const counted = <Row>(title: string, name: (row: Row) => string, count: (row: Row) => number): Column<Row>[] => [
  { title, width: 18, type: 'text', of: name },
  { title: '件数', width: 8, type: 'number', of: count },
]

function sheetsOf(overview: Overview): ReadySheet[] {
  const { channels, places, rates, topics, trend, workstations } = overview
  const rows = RATE_NAMES.map(([rate, name]) => ({ name, ...rates[rate] }))
  return [
    sheetOf({ name: '指标', columns: RATES, rows }),
    sheetOf({
      name: '走势',
      rows: trend.points,
      columns: [
        { title: '从', width: 12, type: 'text', of: ({ from }) => from },
        { title: '到', width: 12, type: 'text', of: ({ to }) => to },
        { title: '收到', width: 8, type: 'number', of: ({ received }) => received },
        { title: '答复', width: 8, type: 'number', of: ({ answered }) => answered },
      ],
    }),
    sheetOf({
      name: '事项',
      rows: topics,
      columns: [
        ...counted<Overview['topics'][number]>(
          '事项',
          ({ name }) => name,
          ({ count }) => count,
        ),
        { title: '附议', width: 8, type: 'number', of: ({ supporters }) => supporters },
      ],
    }),
    sheetOf({
      name: '渠道',
      rows: channels,
      columns: counted<Overview['channels'][number]>(
        '渠道',
        ({ channel }) => CHANNEL_NAMES[channel],
        ({ count }) => count,
      ),
    }),
    sheetOf({
      name: '地点',
      rows: places,
      columns: counted<Overview['places'][number]>(
        '地点',
        ({ place }) => place,
        ({ count }) => count,
      ),
    }),
    ...(workstations
      ? [
          sheetOf({
            name: '工作室',
            rows: workstations,
            columns: [
              { title: '工作室', width: 18, type: 'text', of: ({ name }) => name },
              { title: '收到', width: 8, type: 'number', of: ({ received }) => received },
              { title: '答复', width: 8, type: 'number', of: ({ answered }) => answered },
              { title: '先行联系率（%）', width: 14, type: 'number', of: ({ contact }) => percent(contact.value) },
              { title: '按时答复率（%）', width: 14, type: 'number', of: ({ answer }) => percent(answer.value) },
              { title: '满意率（%）', width: 12, type: 'number', of: ({ satisfied }) => percent(satisfied.value) },
            ],
          }),
        ]
      : []),
  ]
}
