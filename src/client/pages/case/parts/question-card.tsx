import { View } from '@tarojs/components'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Card, Heading, promisedDay } from '../../../ui'
import { SupplementFields } from './supplement-fields'
import type { SupplementForm } from './use-supplement'

interface QuestionCardProps {
  view: SuggestionView
  form: SupplementForm
}

/** The desk asks; the clock stands still until the resident has answered. */
export function QuestionCard({ view: { question = '', resumableFrom, withDistrict }, form }: QuestionCardProps) {
  return (
    <Card className="case-question">
      <View>
        <View className="small muted">下一步，轮到您了</View>
        <Heading look="title">{`${withDistrict ? '区局' : '工作室'}想问您`}</Heading>
        {resumableFrom === undefined ? null : (
          <View className="ink-2">{`请在 ${promisedDay(resumableFrom)}前补充`}</View>
        )}
      </View>
      <View className="pre">{question}</View>
      <SupplementFields form={form} />
      <View className="note muted">等您补充的时候，办理期限先停着，不会算超期。</View>
    </Card>
  )
}
