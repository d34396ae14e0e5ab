import { View } from '@tarojs/components'
import { isOpen } from '@/contract/suggestion/states'
import type { SuggestionView } from '@/contract/suggestion/view'
import { Card, promisedDay, Tag } from '../../../ui'
import { isHandedOn } from './handed-on'
import { Turn, WorkingDays } from './turn'

const LATE = { contact: '已经过了先行联系的期限', answer: '已经过了答复期限' }

/** While it is open: who does what by when. What people wait for is the largest thing. */
export function NextStep({ view }: { view: SuggestionView }) {
  const { state, contactedAt, contactDueAt, contactDaysLeft, answerDueAt, answerDaysLeft, overdue, withDistrict } = view
  if (!isOpen(state) || state === 'needsInfo') return null
  const toContact = contactedAt === undefined
  // While nobody has made contact yet, that is what is waited for first.
  const left = contactDaysLeft ?? answerDaysLeft
  const figure =
    overdue !== undefined ? (
      <Tag tone="late" icon="alert">
        超期
      </Tag>
    ) : left === undefined ? null : (
      <WorkingDays left={left} what={contactDaysLeft === undefined ? '答复' : '联系'} />
    )
  return (
    <Card>
      <Turn
        waits={waitsFor(view)}
        title={toContact ? `${withDistrict ? '区局' : '队员'}先联系您` : '给您答复'}
        figure={figure}
      >
        <View className="small ink-2">{`最晚 ${promisedDay(toContact ? contactDueAt : answerDueAt)}`}</View>
        {toContact ? <View className="small ink-2">打电话，或在这一页给您留话</View> : null}
        {toContact ? <View className="small ink-2">{`答复最晚 ${promisedDay(answerDueAt)}`}</View> : null}
      </Turn>
      {overdue === undefined ? null : (
        <View className="small ink-2">{`${LATE[overdue]}，${withDistrict ? '区局' : '室长'}的收件箱里会标出来。`}</View>
      )}
    </Card>
  )
}

/** Handed on, the workstation is named: it is not the one where the suggestion was put in. */
function waitsFor(view: SuggestionView): string {
  if (view.withDistrict) return '下一步，等区局'
  return isHandedOn(view) ? `已转给${view.workstation.name}，下一步等他们` : '下一步，等工作室'
}
