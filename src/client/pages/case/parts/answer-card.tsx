import { View } from '@tarojs/components'
import { OUTCOME_NAMES, SATISFACTION_NAMES } from '@/contract/suggestion/vocabulary'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Card, Heading, Tag, toneOfOutcome } from '../../../ui'

/** The answer, its outcome first, and what the resident thought of it. */
export function AnswerCard({ view: { answer, rating } }: { view: SuggestionView }) {
  if (!answer) return null
  const { outcome, text, workingDays, inTime } = answer
  const tone = toneOfOutcome(outcome)
  return (
    <Card className="case-answer">
      <Heading>答复</Heading>
      <View className="case-outcome small muted">
        <Tag tone={tone} icon={tone === 'ok' ? 'check' : undefined}>
          {OUTCOME_NAMES[outcome]}
        </Tag>
        <View>{`${workingDays === 0 ? '当天答复' : `用了 ${workingDays} 个工作日`}，${inTime ? '未超期' : '超期'}`}</View>
      </View>
      <View className="pre">{text}</View>
      {rating ? (
        <View className="small muted">
          {`您的评价：${SATISFACTION_NAMES[rating.satisfaction]}，${rating.solved ? '问题解决了' : '问题没解决'}`}
        </View>
      ) : null}
    </Card>
  )
}
