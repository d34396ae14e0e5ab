import { View } from '@tarojs/components'
import { listMySuggestions } from '@/contract/suggestion/actions'
import { getMe } from '@/contract/me/actions'
import { useCall, useEndless, useList } from '../../cloud'
import { goTo, pages } from '../../device/pages'
import { Card, Empty, Failure, Heading, ListEnd, LongList, Row, Screen, Skeleton, Stale } from '../../ui'
import { UnsentRow } from '../../unsent/unsent-row'
import { More } from './parts/more'
import { MySuggestionRow } from './parts/my-suggestion-row'
import './index.scss'

/** 我的: what I have put into the box, news first to the eye, and the settings that are mine. */
export default function Me() {
  const unread = useCall(getMe, {}).data?.unread ?? 0
  const mine = useList(listMySuggestions, {})
  return (
    <Screen title="我的" tab="me">
      <Card flush>
        <Row
          icon="bell"
          title="消息"
          unread={unread > 0}
          meta={unread > 0 ? `${unread} 件意见有新消息` : '受理、答复，都在这里告诉您'}
          onPress={() => goTo(pages.messages())}
        />
        <Row icon="paper" title="查纸条的进度" meta="用小票上的编号和查询码" onPress={() => goTo(pages.find())} />
      </Card>
      {isEndless(mine) ? <More /> : null}
      <Heading look="head">我提过的意见</Heading>
      <UnsentRow />
      <MySuggestions mine={mine} />
      {isEndless(mine) ? null : <More />}
    </Screen>
  )
}

type Mine = ReturnType<typeof useList<typeof listMySuggestions>>

/** More than a page of them. What stood below would move away at each touch of the end. */
function isEndless({ data }: Mine): boolean {
  return data !== undefined && data.pages[0]?.nextCursor !== undefined
}

/** So many are in sight at once: nobody has to be told that these are all. */
const FEW = 5

function MySuggestions({ mine }: { mine: Mine }) {
  const more = useEndless(mine)

  if (mine.data) {
    const items = mine.data.pages.flatMap((page) => page.items)
    if (items.length === 0) {
      return (
        <Empty
          title="您还没有提过意见"
          text="身边哪里需要改一改，写下来投进意见箱，进度会出现在这里。写在纸上投的，点上面的「查纸条的进度」。"
          action={{ words: '去提意见', onPress: () => goTo(pages.submit()) }}
        />
      )
    }
    return (
      <>
        <Stale query={mine} />
        <Card flush>
          <LongList>
            {items.map((item) => (
              <MySuggestionRow key={item.id} item={item} />
            ))}
          </LongList>
        </Card>
        <ListEnd list={mine} more={more} />
        {mine.hasNextPage || items.length <= FEW ? null : <View className="note muted me-end">都在这里了</View>}
      </>
    )
  }
  if (mine.isError) return <Failure error={mine.error} retrying={mine.isFetching} onRetry={() => void mine.refetch()} />
  return <Skeleton shape="rows" count={4} />
}
