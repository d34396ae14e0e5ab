import { View } from '@tarojs/components'
import type { DeskView } from '@/contract/desk/view'
import { REFUSAL_NAMES } from '@/contract/suggestion/vocabulary'
import { Card, Heading, Outcome as Answer } from '../../../ui'

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
      {view.answer ? (
        <Card className="desk-outcome">
          <Answer answer={view.answer} rating={view.rating} ratedBy="居民" />
        </Card>
      ) : null}
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
