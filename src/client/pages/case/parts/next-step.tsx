import { View } from '@tarojs/components'
import { isOpen } from '@/contract/suggestion/states'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Card, Figure, promisedDay, Tag } from '../../../ui'

const LATE = {
  contact: '已经过了先行联系的期限，室长的收件箱里会标出来。',
  answer: '已经过了答复期限，室长的收件箱里会标出来。',
}

/** While it is open: who does what by when. What people wait for is the largest thing. */
export function NextStep({ view }: { view: SuggestionView }) {
  const { state, contactedAt, contactDueAt, answerDueAt, answerDaysLeft, overdue } = view
  if (!isOpen(state) || state === 'needsInfo') return null
  const toContact = contactedAt === undefined
  return (
    <Card>
      <View className="case-next">
        <View className="grow">
          <View className="small muted">下一步，等工作室</View>
          <View className="case-next-what">{toContact ? '队员先联系您' : '给您答复'}</View>
          <View className="small ink-2">{`最晚 ${promisedDay(toContact ? contactDueAt : answerDueAt)}`}</View>
          {toContact ? <View className="small ink-2">{`答复最晚 ${promisedDay(answerDueAt)}`}</View> : null}
        </View>
        {overdue === undefined ? (
          <DaysLeft days={answerDaysLeft} />
        ) : (
          <Tag tone="late" icon="alert">
            超期
          </Tag>
        )}
      </View>
      {overdue === undefined ? null : <View className="small ink-2">{LATE[overdue]}</View>}
    </Card>
  )
}

/** On the last day there is no number to wait for: it is today. */
function DaysLeft({ days }: { days: number | undefined }) {
  if (days === undefined) return null
  return days === 0 ? <Figure value="今天" of="24:00 前答复" /> : <Figure value={days} unit="个工作日" of="内答复" />
}
