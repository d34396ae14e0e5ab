import { useEffect, useState } from 'react'
import { Canvas, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Overview } from '@/contract/stats/view'
import { useElderMode } from '../../../device/elder-mode'
import { useDark } from '../../../device/use-dark'
import { paperOf } from '../../../device/canvas'
import { aria, Card, Heading } from '../../../ui'
import { drawTrend, INKS } from './draw-trend'
import { Table } from './table'
import { daysWords, unfinishedWords } from './words'

const CANVAS = 'figures-trend'
const inkId = (ink: string) => `figures-ink-${ink}`

/** 收到与答复: from day to day or week to week, as a line or in numbers. */
export function Trend({ overview, asTable }: { overview: Overview; asTable: boolean }) {
  const { trend, today } = overview
  const points = trend.points.filter(({ from }) => from <= today)
  const last = points[points.length - 1]
  const name = trend.by === 'day' ? '每天收到和答复' : '每周收到和答复'
  // Today goes on, and so does a week up to its Sunday.
  const unfinished = last !== undefined && last.to === today && !(trend.by === 'week' && isSunday(today))
  return (
    <Card className="figures-card">
      <View className="row">
        <View className="grow">
          <Heading>{name}</Heading>
        </View>
        {asTable ? null : <Legend />}
      </View>
      {asTable || points.length < 2 ? (
        <Table
          label={name}
          head={[trend.by === 'day' ? '日子' : '一周', '收到', '答复']}
          rows={points.map((point) => [daysWords(point, today), point.received, point.answered])}
        />
      ) : (
        <>
          <Line
            points={points}
            unfinished={unfinished}
            label={`${name}的折线图，共收到 ${overview.received} 件，答复 ${overview.answered} 次`}
          />
          {unfinished ? <View className="small muted">{unfinishedWords(trend.by, last)}</View> : null}
        </>
      )}
    </Card>
  )
}

function Legend() {
  return (
    <View className="figures-legend" {...aria({ hidden: true })}>
      <View className="figures-key is-received" />
      <View>收到</View>
      <View className="figures-key is-answered" />
      <View>答复</View>
    </View>
  )
}

interface LineProps {
  points: Overview['trend']['points']
  unfinished: boolean
  label: string
}

function Line({ points, unfinished, label }: LineProps) {
  const [elder] = useElderMode()
  const dark = useDark()
  const resizes = useResizes()
  useEffect(() => {
    let gone = false
    void paperOf(CANVAS, INKS.map(inkId)).then((paper) => {
      if (paper && !gone) drawTrend(paper, points, unfinished)
    })
    return () => {
      gone = true
    }
    // Colours and sizes of type are others in another mode, and the paper is another in another window.
  }, [points, unfinished, elder, dark, resizes])
  return (
    <View className="figures-picture" {...aria({ role: 'img', label })}>
      {INKS.map((ink) => (
        <View key={ink} id={inkId(ink)} className={`figures-ink is-${ink}`} />
      ))}
      <Canvas type="2d" id={CANVAS} canvasId={CANVAS} className="figures-canvas" />
    </View>
  )
}

/** How often the window has become another size. */
function useResizes(): number {
  const [resizes, setResizes] = useState(0)
  useEffect(() => {
    const heard = () => setResizes((before) => before + 1)
    Taro.onWindowResize(heard)
    return () => Taro.offWindowResize(heard)
  }, [])
  return resizes
}

function isSunday(day: string): boolean {
  return new Date(Date.parse(day)).getUTCDay() === 0
}
