import { View } from '@tarojs/components'
import type { Actions, OutputOf } from '@/contract/actions'
import { CONSULTATION_KIND_NAMES } from '@/contract/consultation/vocabulary'
import { Row, Tag } from '../../../ui'
import { serverNow } from '../server-time'
import { countdown, standingTag } from './standing'
import { amount } from './words'

type Line = OutputOf<Actions['consultation.deskList']>['items'][number]

/** One consultation in the list: where it stands, and how long until it opens or closes. */
export function ConsultationLine({ item, onOpen }: { item: Line; onOpen: () => void }) {
  const { kind, title, items, participants, workstations } = item
  const { words, tone } = standingTag(item)
  const left = countdown(item, serverNow())
  return (
    <Row
      title={title}
      meta={
        <>
          <Tag tone={tone}>{words}</Tag>
          <View>{CONSULTATION_KIND_NAMES[kind]}</View>
          <View>{amount(kind, items)}</View>
          {participants === undefined ? null : <View>{`${participants} 人参加`}</View>}
          <View>{workstations.map(({ name }) => name).join('、')}</View>
        </>
      }
      end={
        left ? (
          <View className="due">
            <View className="due-line">
              <View className="due-value num">{left.value}</View>
              <View>{left.unit}</View>
            </View>
            <View>{`后${left.then}`}</View>
          </View>
        ) : undefined
      }
      onPress={onOpen}
    />
  )
}
