import { View } from '@tarojs/components'
import { STAGE_NAMES } from '@/contract/consultation/stages'
import { CONSULTATION_KIND_NAMES, ITEM_UNITS } from '@/contract/consultation/vocabulary'
import type { ConsultationView, MyAnswerView } from '@/contract/consultation/view'
import { Card, daysUntil, Figure, Heading, promisedDay, recentMoment, Tag } from '../../../ui'
import { changeWords, peopleNumber, STAGE_TONES } from '../../parts/words'
import { minutesFor } from './minutes'

interface HeadProps {
  consultation: ConsultationView
  mine: MyAnswerView | undefined
}

/** What it is, how long it is open, and what one has done with it. */
export function Head({ consultation, mine }: HeadProps) {
  const { title, stage, kind, items, closesAt, now, participants } = consultation
  const days = daysUntil(closesAt, now)
  return (
    <Card className="head">
      <View className="head-top">
        <View className="grow">
          <View className="row head-tags">
            <Tag tone={STAGE_TONES[stage]}>{STAGE_NAMES[stage]}</Tag>
            <Tag>{CONSULTATION_KIND_NAMES[kind]}</Tag>
          </View>
          <Heading look="head">{title}</Heading>
        </View>
        {stage === 'open' ? <Figure value={days === 0 ? '今天' : days} of={days === 0 ? '截止' : '天后截止'} /> : null}
      </View>
      <View className="small ink-2">
        {stage === 'open'
          ? `共 ${items.length} ${ITEM_UNITS[kind]}，约 ${minutesFor(items)} 分钟`
          : `共 ${items.length} ${ITEM_UNITS[kind]}，${promisedDay(closesAt)}截止`}
      </View>
      {stage === 'open' ? <View className="small ink-2">{`最后一天是 ${promisedDay(closesAt)}`}</View> : null}
      {participants === undefined ? null : (
        <View className="small ink-2">
          {participants === 0 ? '还没有人参加' : `${peopleNumber(participants)} 人参加了`}
        </View>
      )}
      {mine?.answeredAt === undefined ? null : (
        <View className="head-mine small">{`您${recentMoment(mine.answeredAt, now)}交过一份，${changeWords(stage)}。`}</View>
      )}
    </Card>
  )
}
