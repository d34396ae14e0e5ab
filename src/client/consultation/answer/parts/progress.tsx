import { useState } from 'react'
import { Text, View } from '@tarojs/components'
import { ITEM_UNITS } from '@/contract/consultation/vocabulary'
import type { ConsultationView } from '@/contract/consultation/view'
import { Card, Icon, Row, Sheet, Tag, Tap } from '../../../ui'
import { timeLeft } from '../../parts/words'
import { itemName } from '@/contract/consultation/names'
import { LOOK_AGAIN } from './hindrances'
import { HEAD, type AnswerForm } from './use-answer-form'

/** One that WeChat does not drop where a text begins. */
const SPACE = '\u00a0'

/** More segments than this cannot be told apart on a phone. */
const SEGMENTS = 24

interface ProgressProps {
  consultation: ConsultationView
  form: AnswerForm
}

/** Where one is, how long there is time, and the way to any other item. */
export function Progress({ consultation, form }: ProgressProps) {
  const { items, closesAt, now, kind } = consultation
  const [jumping, setJumping] = useState(false)
  const unit = ITEM_UNITS[kind]
  return (
    <View id={HEAD}>
      <View className="progress-line">
        <Tap
          className="progress-at"
          label={`${form.at + 1} / ${items.length} ${unit}，跳到别的${unit}`}
          onPress={() => setJumping(true)}
        >
          <Text className="progress-number num">{form.at + 1}</Text>
          <Text className="progress-of">{`${SPACE}/ ${items.length} ${unit}`}</Text>
          <Icon name="down" size={16} className="progress-down" />
        </Tap>
        <View className="progress-left">{`${timeLeft(closesAt, now)}，截止前都能改`}</View>
      </View>
      {items.length > SEGMENTS ? <Bar at={form.at} count={items.length} /> : <Segments items={items} form={form} />}
      {form.resumed && !jumping ? <View className="small muted">接着上次的填，之前填的都在。</View> : null}
      {form.saved === 'full' ? <View className="small muted">手机存储满了，没能替您存着，请这次填完提交。</View> : null}
      <Sheet open={jumping} title={`跳到哪一${unit}`} onClose={() => setJumping(false)}>
        <Card flush>
          {items.map((one, index) => (
            <Row
              key={one.id}
              title={itemName(one)}
              selected={index === form.at}
              meta={form.isToLookAt(one.id) ? LOOK_AGAIN : undefined}
              end={<State id={one.id} form={form} />}
              onPress={() => {
                setJumping(false)
                form.go(index)
              }}
            />
          ))}
        </Card>
      </Sheet>
    </View>
  )
}

function State({ id, form }: { id: string; form: AnswerForm }) {
  switch (form.filledOf(id)) {
    case 'toLookAt':
      return <Tag tone="warn">要看一下</Tag>
    case 'open':
      return <Tag>未填</Tag>
    case 'answered':
      return <Tag tone="blue">已填</Tag>
  }
}

function Segments({ items, form }: { items: ConsultationView['items']; form: AnswerForm }) {
  return (
    <View className="progress-segments">
      {items.map(({ id }, index) => {
        const state = index === form.at ? 'is-now' : form.filledOf(id) === 'answered' ? 'is-filled' : ''
        return <View key={id} className={`progress-segment ${state}`} />
      })}
    </View>
  )
}

function Bar({ at, count }: { at: number; count: number }) {
  return (
    <View className="progress-segments">
      <View className="progress-segment is-filled" style={{ flexGrow: at }} />
      <View className="progress-segment is-now" />
      <View className="progress-segment" style={{ flexGrow: count - at - 1 }} />
    </View>
  )
}
