import { View } from '@tarojs/components'
import type { ItemView } from '@/contract/consultation/items'
import { ITEM_UNITS } from '@/contract/consultation/vocabulary'
import type { ConsultationView } from '@/contract/consultation/view'
import { isRequired } from '@/contract/consultation/answers'
import { Card, Field, fieldId, Heading, Icon, promisedMoment, Row, Several, Tag } from '../../../ui'
import { answerWords } from '../../parts/words'
import { itemName } from '@/contract/consultation/names'
import { natureOf } from '@/contract/consultation/nature'
import { IN_AREA, LOOK_AGAIN } from './hindrances'
import { HEAD, type AnswerForm } from './use-answer-form'

interface SummaryProps {
  consultation: ConsultationView
  form: AnswerForm
  /** It was handed in before. */
  again: boolean
}

/** All answers once more, each a tap away from being changed. */
export function Summary({ consultation, form, again }: SummaryProps) {
  const { items, kind, who, workstations, closesAt } = consultation
  const filled = items.filter(({ id }) => form.answers[id] !== undefined).length
  const names = workstations.map(({ name }) => name).join('、')
  return (
    <>
      <View id={HEAD}>
        <Heading look="head">{`${again ? '您交过的' : '您填的'}：${filled} / ${items.length} ${ITEM_UNITS[kind]}`}</Heading>
        <View className="small ink-2">{`${promisedMoment(closesAt)} 前都能改，每人一份`}</View>
      </View>
      <Card flush>
        {items.map((one, index) => (
          <Line key={one.id} one={one} form={form} onPress={() => form.go(index)} />
        ))}
      </Card>
      {who === 'area' ? (
        <Field name={IN_AREA} error={form.errors[IN_AREA]}>
          <Several
            label="请确认"
            options={[{ value: IN_AREA, name: `我住在或在${names}一带工作` }]}
            value={form.inArea ? [IN_AREA] : []}
            onChange={(chosen) => form.sayInArea(chosen.length > 0)}
          />
        </Field>
      ) : null}
      <View className="answer-nature note muted">{natureOf(consultation)}</View>
    </>
  )
}

function Line({ one, form, onPress }: { one: ItemView; form: AnswerForm; onPress: () => void }) {
  const words = answerWords(one, form.answers[one.id])
  const toLookAt = form.isToLookAt(one.id)
  const error = toLookAt ? LOOK_AGAIN : form.errors[one.id]
  const end = toLookAt ? (
    <Tag tone="warn">要看一下</Tag>
  ) : error !== undefined ? (
    <Tag tone="late">要看一下</Tag>
  ) : words === undefined ? (
    <Tag>{isRequired(one) ? '未填' : '跳过'}</Tag>
  ) : (
    <Icon name="pen" size={18} className="list-row-icon" />
  )
  return <Row id={fieldId(one.id)} title={itemName(one)} meta={error ?? words} end={end} onPress={onPress} />
}
