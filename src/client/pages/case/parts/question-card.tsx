import type { PropsWithChildren } from 'react'
import { View } from '@tarojs/components'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Card, promisedDay } from '../../../ui'
import { Turn, WorkingDays } from './turn'

interface QuestionCardProps {
  view: SuggestionView
  waits?: string
}

/** The desk asks; the clock stands still until the resident has answered. `children`: what they answer with, or how they can. */
export function QuestionCard({ view, waits, children }: PropsWithChildren<QuestionCardProps>) {
  const { question, resumableFrom, resumeDaysLeft: left, withDistrict } = view
  if (question === undefined) return null
  const desk = withDistrict ? '区局' : '工作室'
  return (
    <Card className="case-question">
      <Turn
        waits={waits}
        title={`${desk}想问您`}
        figure={left === undefined ? null : <WorkingDays left={left} what="补充" />}
      >
        {resumableFrom === undefined ? null : (
          <View className="small ink-2">
            {left === undefined
              ? `过了 ${promisedDay(resumableFrom)}，还可以补充。没有补充，${desk}会按现有情况接着办。`
              : `请您补充，最晚 ${promisedDay(resumableFrom)}`}
          </View>
        )}
      </Turn>
      <View className="pre">{question}</View>
      {children}
      <View className="note muted">等您补充的时候，办理期限先停着，不会算超期。</View>
    </Card>
  )
}
