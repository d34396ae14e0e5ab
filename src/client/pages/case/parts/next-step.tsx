import { View } from '@tarojs/components'
import { isOpen } from '@/contract/suggestion/states'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Card, Figure, promisedDay, Tag } from '../../../ui'

/** While it is open: who does what by when. What people wait for is the largest thing. */
export function NextStep({ view }: { view: SuggestionView }) {
  const { state, contactedAt, contactDueAt, answerDueAt, answerDaysLeft } = view
  if (!isOpen(state) || state === 'needsInfo') return null
  const late = answerDaysLeft !== undefined && answerDaysLeft <= 0
  return (
    <Card>
      <View className="case-next">
        <View className="grow">
          <View className="small muted">下一步，等工作室</View>
          <View className="case-next-what">{contactedAt === undefined ? '队员先联系您' : '给您答复'}</View>
          <View className="small ink-2">{`最晚 ${promisedDay(contactedAt === undefined ? contactDueAt : answerDueAt)}`}</View>
          {contactedAt === undefined ? (
            <View className="small ink-2">{`答复最晚 ${promisedDay(answerDueAt)}`}</View>
          ) : null}
        </View>
        {late ? (
          <Tag tone="late" icon="alert">
            超期
          </Tag>
        ) : answerDaysLeft === undefined ? null : (
          <Figure value={answerDaysLeft} unit="个工作日" of="内答复" />
        )}
      </View>
      {late ? <View className="small ink-2">已经超过答复期限，室长会看到并督办。</View> : null}
    </Card>
  )
}
