import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { OUTCOME_NAMES, REFUSAL_NAMES, SATISFACTION_NAMES } from '@/contract/suggestion/vocabulary'
import { Card, Heading, Tag, toneOfOutcome } from '../../../ui'

/** What waits for the resident, or what became of it: question, answer with its rating, refusal. */
export function Outcome({ view }: { view: DeskView }) {
  return (
    <>
      {view.question === undefined ? null : (
        <Card className="desk-outcome">
          <Heading>等居民补充</Heading>
          <View className="pre">{view.question}</View>
        </Card>
      )}
      <Answered view={view} />
      {view.refusal ? (
        <Card className="desk-outcome">
          <Heading>不予受理</Heading>
          <View className="small muted">{REFUSAL_NAMES[view.refusal.reasonCode]}</View>
          <View className="pre">{view.refusal.text}</View>
        </Card>
      ) : null}
    </>
  )
}

function Answered({ view: { answer, rating } }: { view: DeskView }) {
  if (!answer) return null
  const { outcome, text, workingDays, inTime } = answer
  const tone = toneOfOutcome(outcome)
  return (
    <Card className="desk-outcome">
      <Heading>答复</Heading>
      <View className="desk-tags small muted">
        <Tag tone={tone} icon={tone === 'ok' ? 'check' : undefined}>
          {OUTCOME_NAMES[outcome]}
        </Tag>
        <View>{`${workingDays === 0 ? '当天答复' : `用了 ${workingDays} 个工作日`}，${inTime ? '未超期' : '超期'}`}</View>
      </View>
      <View className="pre">{text}</View>
      {rating ? (
        <View className="small ink-2">
          {`居民评价：${SATISFACTION_NAMES[rating.satisfaction]}，${rating.solved ? '问题解决了' : '问题没解决'}`}
        </View>
      ) : null}
    </Card>
  )
}
