import { View } from '@tarojs/components'
import type { InboxItem } from '@/contract/desk/view'
import { STATE_NAMES } from '@/contract/suggestion/states'
import { Row } from '../../../ui'
import { ChannelMark } from '../channel'
import { Due, dueWords } from './due'

interface InboxRowProps {
  item: InboxItem
  now: number
  selected: boolean
  onOpen: (id: string) => void
}

/** One case in the inbox: what it says, where it stands, and what is left. */
export function InboxRow({ item, now, selected, onOpen }: InboxRowProps) {
  const { id, excerpt, channel, topicName, state, officer } = item
  return (
    <Row
      title={excerpt}
      tone={dueWords(item, now).tone === 'late' ? 'late' : 'plain'}
      selected={selected}
      meta={
        <>
          <ChannelMark channel={channel} />
          <View>{topicName}</View>
          <View>{STATE_NAMES[state]}</View>
          {officer === undefined ? null : <View>{officer}</View>}
          {selected ? <View className="inbox-said">正在看</View> : null}
        </>
      }
      end={<Due item={item} now={now} />}
      onPress={() => onOpen(id)}
    />
  )
}
