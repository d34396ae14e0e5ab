import { View } from '@tarojs/components'
import { useReachBottom } from '@tarojs/taro'
import { useList } from '../../cloud'
import { useElderMode } from '../../device/elder-mode'
import { goTo, pages } from '../../device/pages'
import { isStaff } from '../../device/staff'
import { Button, Card, Empty, Failure, Heading, Row, Screen, Skeleton } from '../../ui'
import { MySuggestionRow } from './parts/my-suggestion-row'
import './index.scss'

/** 我的: what I have put into the box, news first to the eye, and the settings that are mine. */
export default function Me() {
  const [elder, setElder] = useElderMode()
  return (
    <Screen title="我的" tab="me">
      <Heading look="head">我提过的意见</Heading>
      <MySuggestions />
      <Card flush className="me-more">
        {isStaff() ? (
          <Row icon="inbox" title="进入工作台" meta="收件箱和办理" onPress={() => goTo(pages.inbox())} />
        ) : null}
        <Row
          icon="ballot"
          title="征询"
          meta="正在问的、您参加过的、有了结果的"
          onPress={() => goTo(pages.consultations())}
        />
        <Row
          icon="text"
          title={elder ? '回到常规版' : '打开关怀模式'}
          meta={elder ? '字小一些，内容多一些' : '字更大，按钮更大，内容更少'}
          onPress={() => setElder(!elder)}
        />
      </Card>
    </Screen>
  )
}

function MySuggestions() {
  const mine = useList('suggestion.mine', {})
  const more = () => {
    if (mine.hasNextPage && !mine.isFetchingNextPage) void mine.fetchNextPage()
  }
  useReachBottom(more)

  if (mine.data) {
    const items = mine.data.pages.flatMap((page) => page.items)
    if (items.length === 0) {
      return (
        <Empty
          title="您还没有提过意见"
          text="身边哪里需要改一改，写下来投进意见箱，进度会出现在这里。"
          action={{ words: '去提意见', onPress: () => goTo(pages.submit()) }}
        />
      )
    }
    return (
      <>
        <Card flush>
          {items.map((item) => (
            <MySuggestionRow key={item.id} item={item} />
          ))}
        </Card>
        {mine.hasNextPage ? (
          <Button look="soft" busy={mine.isFetchingNextPage} onPress={more}>
            看更早的
          </Button>
        ) : (
          <View className="note muted me-end">{items.length > 5 ? '都在这里了' : ''}</View>
        )}
      </>
    )
  }
  if (mine.isError) return <Failure error={mine.error} retrying={mine.isFetching} onRetry={() => void mine.refetch()} />
  return <Skeleton shape="rows" count={4} />
}
