import { View } from '@tarojs/components'
import { Card, Heading } from '../../../ui'
import { SupplementFields } from './supplement-fields'
import type { SupplementForm } from './use-supplement'

interface QuestionCardProps {
  question: string | undefined
  form: SupplementForm
}

/** The workstation asks; the clock stands still until the resident has answered. */
export function QuestionCard({ question = '', form }: QuestionCardProps) {
  return (
    <Card className="case-question">
      <View>
        <View className="small muted">下一步，轮到您了</View>
        <Heading look="title">工作室想问您</Heading>
      </View>
      <View className="pre">{question}</View>
      <SupplementFields form={form} />
      <View className="note muted">等您补充的时候，办理期限先停着，不会算超期。</View>
    </Card>
  )
}
