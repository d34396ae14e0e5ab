import { Text } from '@tarojs/components'
import type { MySuggestion } from '@/contract/suggestion/actions'
import { STATE_NAMES } from '@/contract/suggestion/states'
import { goTo, pages } from '../../../device/pages'
import { moment, Row, Tag, toneOf } from '../../../ui'

/** One suggestion of mine: what it was, where it stands, when that changed. */
export function MySuggestionRow({ item }: { item: MySuggestion }) {
  const { id, excerpt, state, topicName, updatedAt, unread } = item
  return (
    <Row
      title={excerpt}
      unread={unread}
      meta={
        <>
          <Tag tone={toneOf(state)}>{STATE_NAMES[state]}</Tag>
          {unread ? <Text className="me-news">有新消息</Text> : null}
          <Text>{topicName}</Text>
          <Text>{moment(updatedAt)}</Text>
        </>
      }
      onPress={() => goTo(pages.case(id))}
    />
  )
}
