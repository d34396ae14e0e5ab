import { Text } from '@tarojs/components'
import type { MySuggestion } from '@/contract/suggestion/actions'
import { RESIDENT_STATE_NAMES } from '@/contract/suggestion/states'
import { goTo, pages } from '../../../device/pages'
import { moment, promisedDay, promisedMoment, Row, Tag, toneOf } from '../../../ui'

/** One suggestion of mine: what it was, where it stands, when that changed. */
export function MySuggestionRow({ item }: { item: MySuggestion }) {
  const { id, excerpt, state, topicName, updatedAt, unread } = item
  const turn = turnOf(item)
  return (
    <Row
      title={excerpt}
      unread={unread}
      meta={
        <>
          <Tag tone={toneOf(state)}>{RESIDENT_STATE_NAMES[state]}</Tag>
          {turn === undefined ? null : <Text className="me-news">{turn}</Text>}
          {unread ? <Text className="me-news">有新消息</Text> : null}
          <Text>{topicName}</Text>
          <Text>{moment(updatedAt)}</Text>
        </>
      }
      onPress={() => goTo(pages.case(id))}
    />
  )
}

/** That it is theirs to do something, and until when. */
function turnOf({ state, turnBy }: MySuggestion): string | undefined {
  const by = (last: (iso: string) => string) => (turnBy === undefined ? '' : `，最晚 ${last(turnBy)}`)
  if (state === 'needsInfo') return `去补充${by(promisedDay)}`
  return state === 'answered' ? `去评价${by(promisedMoment)}` : undefined
}
