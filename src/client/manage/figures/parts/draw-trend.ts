import { Chart } from '@antv/f2/es/core'
import '@antv/f2/es/geom/area'
import '@antv/f2/es/geom/line'
import '@antv/f2/es/geom/point'
import type { TrendPoint } from '@/contract/stats/view'
import type { Paper } from '../../../device/canvas'
import { shortDayOf } from './words'

/** The views that say what the tokens are, in this order. */
export const INKS = ['received', 'answered', 'ground', 'grid', 'words'] as const

const LINE = 2.5
const THIN = 1.75
const DASHES = [4, 4]
const LABELS = 4
const GRID_LINES = 3

/**
 * Draws what came and what was answered: a full line up to the last point that is whole, dashes to one that is not over yet.
 * @param unfinished the last point is of a week, or a day, that goes on
 */
export function drawTrend(paper: Paper, points: readonly TrendPoint[], unfinished: boolean): void {
  const [received, answered, ground, grid, words] = paper.inks
  if (!received || !answered || !ground || !grid || !words) return
  const whole = unfinished ? points.length - 1 : points.length
  const rows = points.flatMap((point, at) => {
    const x = shortDayOf(point.from)
    const lines = [
      { x, y: point.received, line: 'received' },
      { x, y: point.answered, line: 'answered' },
    ]
    const isWhole = at < whole
    // The dashes begin where the full line ends.
    const joins = unfinished && at >= whole - 1
    return [
      ...(isWhole ? lines : []),
      ...(joins ? lines.map((row) => ({ ...row, line: `${row.line}, unfinished` })) : []),
    ]
  })
  const colorOf = (line: string) => (line.startsWith('received') ? received.color : answered.color)
  const chart = new Chart({
    context: paper.context,
    width: paper.width,
    height: paper.height,
    pixelRatio: paper.ratio,
    padding: 'auto',
    animate: false,
    appendPadding: [8, 4, 0, 4],
  })
  const step = stepOf(Math.max(...points.map((point) => Math.max(point.received, point.answered))))
  chart.source(rows, {
    x: { type: 'cat', tickCount: LABELS, range: points.length > 1 ? [0, 1] : [0.5, 1] },
    y: { min: 0, max: step * (GRID_LINES - 1), tickInterval: step, nice: false },
  })
  const label = { fill: words.color, fontSize: words.fontSize }
  const ruled = { stroke: grid.color, lineWidth: 1, lineDash: [] }
  chart.axis('x', {
    // The first and the last stand at the ends of the line, and must not be cut there.
    label: (_text: string, at: number, of: number) => ({
      ...label,
      textAlign: at === 0 ? 'start' : at === of - 1 ? 'end' : 'center',
    }),
    line: ruled,
    tickLine: undefined,
    grid: undefined,
  })
  chart.axis('y', { label, position: 'right', line: undefined, grid: ruled })
  const isDashed = (line: string) => line.endsWith('unfinished')
  chart
    .area()
    .position('x*y')
    .color('line', (line: string) => (line === 'received' ? ground.color : 'rgba(0,0,0,0)'))
    .style({ fillOpacity: 1 })
  chart
    .line()
    .position('x*y')
    .color('line', colorOf)
    .size('line', (line: string) => (line.startsWith('received') ? LINE : THIN))
    .style('line', { lineDash: (line: string) => (isDashed(line) ? DASHES : undefined) })
  chart.render()
  // F2 holds it at so many px; in a narrower window it must not stand out until it is drawn anew.
  if (paper.style) paper.style.width = '100%'
}

/** From one line of the grid to the next: 1, 2 or 5, or ten, a hundred times that. */
function stepOf(most: number): number {
  const wanted = Math.max(1, most / (GRID_LINES - 1))
  const tens = 10 ** Math.floor(Math.log10(wanted))
  const step = [1, 2, 5].find((one) => one * tens >= wanted) ?? 10
  return step * tens
}
