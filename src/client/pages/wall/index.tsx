import { useRef, useState } from 'react'
import { View } from '@tarojs/components'
import { listWall, wallFigures } from '@/contract/wall/actions'
import { useCall, useEndless, useList } from '../../cloud'
import { useWorkstationView } from '../../cloud/kept-workstation'
import { goTo, pages } from '../../device/pages'
import { useShare } from '../../device/share'
import { useCurrentWorkstation } from '../../device/workstation'
import { Announce, Empty, Failure, ListEnd, LongList, Screen, Skeleton, Stale } from '../../ui'
import { Filters, EVERY_TOPIC, type Reach } from './parts/filters'
import { Head } from './parts/head'
import { WallCard } from './parts/wall-card'
import './index.scss'

/** About how high a card is, in px. */
const CARD_HEIGHT = 200

/** 回音壁: what was said here and what became of it, the newest first. */
export default function Wall() {
  const id = useCurrentWorkstation()
  // Its name and topics, of last time at first: one update less before the content.
  const { view: workstation } = useWorkstationView(id)
  const [chosen, setReach] = useState<Reach>('here')
  const [topic, setTopic] = useState<string>(EVERY_TOPIC)
  const [shownFor, setShownFor] = useState(id)
  // At another workstation nothing is chosen yet; it may not even have that topic.
  if (shownFor !== id) {
    setShownFor(id)
    setReach('here')
    setTopic(EVERY_TOPIC)
  }
  const reach = id === undefined ? 'district' : chosen
  const list = useList(listWall, {
    workstationId: reach === 'here' ? id : undefined,
    topic: topic === EVERY_TOPIC ? undefined : topic,
  })
  const figures = useCall(wallFigures, { workstationId: reach === 'here' ? id : undefined })
  const more = useEndless(list)
  // What stands over the list comes with it the first time: every update before the content makes a slow phone wait.
  const begun = useRef(false)
  begun.current ||= list.data !== undefined || list.isError
  useShare(() => ({ title: '回音壁：您说的事，我们做了什么', path: pages.wall() }))

  return (
    <Screen title="回音壁" tab="wall">
      {begun.current ? (
        // One part of the page: the figures come last, and the list below is not drawn once more for them.
        <View className="stack">
          <Head name={reach === 'here' ? (workstation?.name ?? '') : '全区'} figures={figures.data} />
          <Filters workstation={workstation} reach={reach} onReach={setReach} topic={topic} onTopic={setTopic} />
        </View>
      ) : null}
      <Announce>{list.data ? found(list.data.pages) : ''}</Announce>
      {content()}
    </Screen>
  )

  function content() {
    if (!list.data) {
      if (!list.isError) return <Skeleton shape="slip" count={4} />
      return <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
    }
    const items = list.data.pages.flatMap((page) => page.items)
    if (items.length === 0) {
      return topic === EVERY_TOPIC ? (
        <Empty
          title="这里还没有公开的意见"
          text="同意公开的意见，受理之后会挂在这里，邻居可以附议。"
          action={{ words: '去提意见', onPress: () => goTo(pages.submit()) }}
        />
      ) : (
        <Empty title="这方面还没有公开的意见" action={{ words: '看全部', onPress: () => setTopic(EVERY_TOPIC) }} />
      )
    }
    return (
      <>
        <Stale query={list} />
        <LongList className="stack" rowHeight={CARD_HEIGHT}>
          {items.map((item) => (
            <WallCard
              key={item.publicId}
              item={item}
              place={reach === 'district' ? item.workstation.name : undefined}
            />
          ))}
        </LongList>
        <ListEnd list={list} more={more} />
      </>
    )
  }
}

/** How many there are, for who chooses by ear. */
function found(pages: { items: unknown[]; nextCursor?: string }[]): string {
  const count = pages.reduce((sum, { items }) => sum + items.length, 0)
  const more = pages[pages.length - 1]?.nextCursor === undefined ? '' : '，后面还有'
  return count === 0 ? '没有找到' : `找到 ${count} 条${more}`
}
