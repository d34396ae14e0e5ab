import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { listVisits } from '@/contract/visit/actions'
import { asCallError, useList } from '../../../cloud'
import { goTo, pages } from '../../../device/pages'
import { Button, Card, Choice, Empty, Failure, LongList, Skeleton } from '../../../ui'
import { UnsentList } from '../../../unsent/unsent-list'
import { DeskScreen } from '../desk/desk-screen'
import { StaffOnly } from '../staff-only'
import { useDesks } from '../use-desks'
import { VisitLine } from './visit-line'
import './visits.scss'

/** The visits of a workstation, the latest first, and the way to record one. */
export function VisitsScreen() {
  const { desks } = useDesks()
  const [chosen, choose] = useState<string>()
  const list = useList(listVisits, chosen === undefined ? {} : { workstationId: chosen })
  const refresh = () => list.refetch({ cancelRefetch: false })
  usePullDownRefresh(() => {
    void refresh().finally(() => Taro.stopPullDownRefresh())
  })
  const more = () => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage()
  }
  useReachBottom(more)

  const error = list.isError ? asCallError(list.error) : undefined
  const shut = error?.code === 'FORBIDDEN'
  const record = (
    <Button grow icon="plus" onPress={() => goTo(pages.newVisit())}>
      记一次走访
    </Button>
  )
  return (
    <DeskScreen title="走访" at="visits" top acts={shut ? undefined : record} onReachEnd={more}>
      {desks && desks.length > 1 && !shut ? (
        <Choice
          label="哪个工作室"
          options={desks.map(({ id, name }) => ({ value: id, name }))}
          value={chosen ?? list.data?.pages[0]?.workstation.id}
          onChange={choose}
        />
      ) : null}
      {shut ? null : <UnsentList only="visit" />}
      {content()}
    </DeskScreen>
  )

  function content() {
    if (shut) return <StaffOnly />
    const items = list.data?.pages.flatMap((page) => page.items)
    if (!items) {
      if (!error) return <Skeleton shape="rows" count={4} />
      return <Failure error={error} retrying={list.isFetching} onRetry={() => void refresh()} />
    }
    if (items.length === 0)
      return <Empty title="还没有记过走访" text="去过哪里、听到什么，没有问题也记一笔，说明您去过。" />
    return (
      <>
        <Card flush>
          <LongList>
            {items.map((item) => (
              <VisitLine key={item.id} visit={item} />
            ))}
          </LongList>
        </Card>
        {list.hasNextPage ? (
          <Button look="second" busy={list.isFetchingNextPage} onPress={more}>
            看更早的
          </Button>
        ) : items.length > 5 ? (
          <View className="note muted visit-end">都在这里了</View>
        ) : null}
      </>
    )
  }
}
