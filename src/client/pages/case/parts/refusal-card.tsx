import { View } from '@tarojs/components'
import { REFUSAL_NAMES } from '@/contract/suggestion/vocabulary'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Card, Heading } from '../../../ui'

/** A refusal starts with its reason. */
export function RefusalCard({ view: { refusal, withDistrict } }: { view: SuggestionView }) {
  if (!refusal) return null
  return (
    <Card className="case-answer">
      <Heading>{REFUSAL_NAMES[refusal.reasonCode]}</Heading>
      <View className="pre">{refusal.text}</View>
      <View className="small muted">{`所以不予受理。${withDistrict ? '' : '有疑问，可以打电话给工作室。'}`}</View>
    </Card>
  )
}
