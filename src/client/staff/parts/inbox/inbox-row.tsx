import { View } from '@tarojs/components'
import { stillWith, type Colleague } from '@/contract/desk/assign'
import type { InboxItem } from '@/contract/desk/inbox'
import { STATE_NAMES } from '@/contract/suggestion/states'
import { Icon, Row } from '../../../ui'
import { ChannelMark } from '../channel'
import { Due, dueWords } from './due'
import { rowId } from './row-id'

interface InboxRowProps {
  item: InboxItem
  now: number
  /** Who works at the desk, once that is known. */
  colleagues: readonly Colleague[] | undefined
  selected: boolean
  /** Whether it is among what is chosen, while several are. */
  checked?: boolean
  onPress: (id: string) => void
}

/** One case in the inbox: what it says, where it stands, whose it is, and what is left. */
export function InboxRow({ item, now, colleagues, selected, checked, onPress }: InboxRowProps) {
  const { id, excerpt, channel, topicName, state, officer, assignee } = item
  // Until it is known who works here, what was written down holds.
  const whose = colleagues ? stillWith(assignee, colleagues)?.name : assignee?.name
  return (
    <Row
      id={rowId(id)}
      title={excerpt}
      tone={dueWords(item, now).tone === 'late' ? 'late' : 'plain'}
      selected={selected}
      checked={checked}
      meta={
        <>
          <ChannelMark channel={channel} />
          <View>{topicName}</View>
          <View>{STATE_NAMES[state]}</View>
          {whose === undefined ? (
            officer === undefined ? null : (
              <View>{`${officer}经手`}</View>
            )
          ) : (
            <View className="inbox-whose">
              <Icon name="user" size={14} />
              {whose}
            </View>
          )}
          {selected ? <View className="inbox-said">正在看</View> : null}
        </>
      }
      end={<Due item={item} now={now} />}
      onPress={() => onPress(id)}
    />
  )
}
