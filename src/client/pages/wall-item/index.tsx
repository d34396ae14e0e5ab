import Taro from '@tarojs/taro'
import { getWall } from '@/contract/wall/actions'
import { excerpt } from '@/contract/text'
import { asCallError, useCall, usePull } from '../../cloud'
import { goTo, pages } from '../../device/pages'
import { useShare } from '../../device/share'
import { useId } from '../../device/use-id'
import { useComeTo } from '../../device/workstation'
import { Button, day, Echo, Empty, Failure, ReadAloud, Screen, Skeleton, Stale, Support } from '../../ui'
import { View } from '@tarojs/components'
import { Report } from './parts/report'

/** Code points of a share card's title; WeChat cuts what is longer than two lines. */
const TITLE = 26

/** One case on 回音壁, as a shared card opens it: there may be no page to go back to. */
export default function WallItemPage() {
  const publicId = useId()
  const found = useCall(getWall, publicId === undefined ? undefined : { publicId })
  const item = found.data
  usePull(() => (publicId === undefined ? Promise.resolve() : found.refetch()))
  useComeTo(item?.workstation.id)
  useShare(() => ({
    title: item ? `${item.topicName}：${excerpt(item.text, TITLE)}` : '回音壁',
    path: item ? pages.wallItem(item.publicId) : pages.wall(),
  }))
  const gone = publicId === undefined || (found.isError && asCallError(found.error).code === 'NOT_FOUND')
  const shared = Taro.getCurrentPages().length < 2
  return (
    <Screen title="回音壁" toHome={shared}>
      {gone ? <Gone /> : content()}
    </Screen>
  )

  function content() {
    if (item) {
      return (
        <>
          <Stale query={found} />
          <Echo item={item}>
            <Support item={item} />
          </Echo>
          {item.answer ? <ReadAloud text={item.answer.text} /> : null}
          <View className="small muted">{`${item.workstation.name}，${day(item.at)}公开`}</View>
          {shared ? <Onwards /> : null}
          <Report publicId={item.publicId} />
        </>
      )
    }
    if (found.isError) {
      return (
        <Failure
          error={found.error}
          retrying={found.isFetching}
          onRetry={() => void found.refetch()}
          way={{ words: '回首页', onPress: () => goTo(pages.home()) }}
        />
      )
    }
    return <Skeleton shape="slip" count={4} />
  }
}

/** Whoever came by a share card has no list to go back to, and may have something to say too. */
function Onwards() {
  return (
    <>
      <Button onPress={() => goTo(pages.home())}>我也有话说</Button>
      <Button look="second" onPress={() => goTo(pages.wall())}>
        看别的回音
      </Button>
    </>
  )
}

/** Hidden since, or never there: nobody is told which. */
function Gone() {
  return (
    <Empty
      title="这一条已经不再公开"
      text="可能由工作室收起了，也可能由提意见的人收回了。您可以看看别的回音，也可以回首页自己提。"
      action={{ words: '回首页', onPress: () => goTo(pages.home()) }}
      other={{ words: '看别的回音', onPress: () => goTo(pages.wall()) }}
    />
  )
}
