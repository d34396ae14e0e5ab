import { Text, View } from '@tarojs/components'
import { listMessages, readMessages, type MessageView } from '@/contract/message/actions'
import { useAct, useEndless, useList } from '../../cloud'
import { goTo, pages } from '../../device/pages'
import { Button, Card, Empty, Failure, ListEnd, LongList, moment, Row, Screen, Skeleton, Stale } from '../../ui'

/** 消息: what happened to my cases, whoever agreed to be told by WeChat or not. */
export default function Messages() {
  const list = useList(listMessages, {})
  const read = useAct(readMessages)
  const more = useEndless(list)
  return <Screen title="消息">{content()}</Screen>

  function content() {
    if (!list.data) {
      if (!list.isError) return <Skeleton shape="rows" count={4} />
      return <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
    }
    const items = list.data.pages.flatMap((page) => page.items)
    const unread = list.data.pages[0]?.unread ?? 0
    const latest = items[0]
    if (latest === undefined) {
      return (
        <Empty
          title="还没有消息"
          text="您投的意见有人受理、答复，都会在这里告诉您。"
          action={{ words: '看我的意见', onPress: () => goTo(pages.me()) }}
        />
      )
    }
    return (
      <>
        <Stale query={list} />
        <View className="small ink-2">
          {unread === 0 ? '都看过了。点开一条，看这件意见的经过。' : `${unread} 件意见有新消息。点开一条，看它的经过。`}
        </View>
        <Card flush>
          <LongList>
            {items.map((item) => (
              <MessageRow key={item.id} item={item} />
            ))}
          </LongList>
        </Card>
        <ListEnd list={list} more={more} />
        {unread > 0 ? (
          <Button look="second" busy={read.isPending} onPress={() => read.mutate({ until: latest.at })}>
            全部标为看过
          </Button>
        ) : null}
      </>
    )
  }
}

function MessageRow({ item: { at, caseId, excerpt, text, title, unread } }: { item: MessageView }) {
  return (
    <Row
      title={title}
      unread={unread}
      meta={
        <View className="grow">
          {text === undefined ? null : <View className="ink-2">{text}</View>}
          <View>{`您的意见：${excerpt}`}</View>
          <Text>{`${unread ? '没看过，' : ''}${moment(at)}`}</Text>
        </View>
      }
      onPress={() => goTo(pages.case(caseId))}
    />
  )
}
