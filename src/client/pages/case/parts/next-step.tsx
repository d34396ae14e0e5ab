import { View } from '@tarojs/components'
import { isOpen } from '@/contract/suggestion/states'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Card, Figure, promisedDay, Tag } from '../../../ui'

const LATE = { contact: '已经过了先行联系的期限', answer: '已经过了答复期限' }

/** While it is open: who does what by when. What people wait for is the largest thing. */
export function NextStep({ view }: { view: SuggestionView }) {
  const { state, contactedAt, contactDueAt, contactDaysLeft, answerDueAt, answerDaysLeft, overdue, withDistrict } = view
  if (!isOpen(state) || state === 'needsInfo') return null
  const toContact = contactedAt === undefined
  return (
    <Card>
      <View className="case-next">
        <View className="grow">
          <View className="small muted">{waitsFor(view)}</View>
          <View className="case-next-what">{toContact ? `${withDistrict ? '区局' : '队员'}先联系您` : '给您答复'}</View>
          <View className="small ink-2">{`最晚 ${promisedDay(toContact ? contactDueAt : answerDueAt)}`}</View>
          {toContact ? <View className="small ink-2">{`答复最晚 ${promisedDay(answerDueAt)}`}</View> : null}
        </View>
        {overdue === undefined ? (
          <DaysLeft contactDaysLeft={contactDaysLeft} answerDaysLeft={answerDaysLeft} />
        ) : (
          <Tag tone="late" icon="alert">
            超期
          </Tag>
        )}
      </View>
      {overdue === undefined ? null : (
        <View className="small ink-2">{`${LATE[overdue]}，${withDistrict ? '区局' : '室长'}的收件箱里会标出来。`}</View>
      )}
    </Card>
  )
}

/** Handed on, the workstation is named: it is not the one where the suggestion was put in. */
function waitsFor({ withDistrict, workstation, timeline }: SuggestionView): string {
  if (withDistrict) return '下一步，等区局'
  return timeline.some(({ act }) => act === 'transfer') ? `已转给${workstation.name}，等` : '下一步，等工作室'
}

interface DaysLeftProps {
  /** While nobody has made contact yet, that is what is waited for first. */
  contactDaysLeft: number | undefined
  answerDaysLeft: number | undefined
}

/** The number belongs to the sentence beside it. On the last day there is none to wait for: it is today. */
function DaysLeft({ contactDaysLeft: days, answerDaysLeft }: DaysLeftProps) {
  if (days !== undefined) {
    if (days === 0) return <Figure value="今天" of="24:00 前联系" />
    return days === 1 ? <Figure value="明天" of="24:00 前联系" /> : <Figure value={days} unit="天" of="内先联系" />
  }
  if (answerDaysLeft === undefined) return null
  return answerDaysLeft === 0 ? (
    <Figure value="今天" of="24:00 前答复" />
  ) : (
    <Figure value={answerDaysLeft} unit="个工作日" of="内答复" />
  )
}
