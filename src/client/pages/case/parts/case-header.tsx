import { View } from '@tarojs/components'
import { formatReceiptNumber } from '@/contract/suggestion/receipt-number'
import { RESIDENT_STATE_NAMES } from '@/contract/suggestion/states'
import { KIND_NAMES } from '@/contract/suggestion/vocabulary'
import type { SuggestionView } from '@/contract/suggestion/view'
import { aria, Heading, Tag, toneOf } from '../../../ui'
import { headline } from './headline'
import { stagesOf } from './stages'

/** What it is, in one glance: number, kind and topic, the first words, how far it is. */
export function CaseHeader({ view }: { view: SuggestionView }) {
  return (
    <View className="case-header">
      <View className="case-number">
        <View className="num">{formatReceiptNumber(view.number)}</View>
        <Tag>{KIND_NAMES[view.kind]}</Tag>
        <Tag>{view.topicName}</Tag>
        <Tag tone={toneOf(view.state)}>{RESIDENT_STATE_NAMES[view.state]}</Tag>
        {view.published ? <Tag>已公开</Tag> : null}
      </View>
      <Heading look="head">{headline(view.text)}</Heading>
      <View className="stages" {...aria({ role: 'list', label: '办理阶段' })}>
        {stagesOf(view).map(({ name, day, when }) => (
          <View key={name} className={`stage is-${when}`} {...aria({ role: 'listitem' })}>
            <View>{name}</View>
            <View className="stage-day">{day}</View>
          </View>
        ))}
      </View>
    </View>
  )
}
