import { useState } from 'react'
import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { listDeskConsultations } from '@/contract/consultation/desk-actions'
import { asCallError, useList } from '../../../cloud'
import { goTo, pages } from '../../../device/pages'
import { Button, Card, Empty, Failure, LongList, Skeleton } from '../../../ui'
import { DeskScreen } from '../desk/desk-screen'
import { StaffOnly } from '../staff-only'
import { useWhileShown } from '../use-while-shown'
import { Begin } from './begin'
import { ConsultationLine } from './consultation-line'
import './consultation.scss'

const PAGE = 20

/** All consultations of the desk, the one that changed last first. */
export function ConsultationsScreen() {
  const list = useList(listDeskConsultations, { limit: PAGE })
  const [beginning, setBeginning] = useState(false)
  const refresh = () => list.refetch({ cancelRefetch: false })
  useWhileShown(() => void refresh())
  usePullDownRefresh(() => {
    void refresh().finally(() => Taro.stopPullDownRefresh())
  })
  const more = () => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage()
  }
  useReachBottom(more)

  const error = list.isError ? asCallError(list.error) : undefined
  const shut = error?.code === 'FORBIDDEN'
  const begin = (
    <Button grow icon="plus" onPress={() => setBeginning(true)}>
      发起征询
    </Button>
  )
  return (
    <DeskScreen title="征询" at="consultations" top acts={shut ? undefined : begin} onReachEnd={more}>
      {content()}
      <Begin open={beginning} onClose={() => setBeginning(false)} />
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
      return <Empty title="还没有征询过" text="定规约、改街面之前，先问问居民。点「发起征询」开始写。" />
    return (
      <>
        <Card flush className="consult-list">
          <LongList>
            {items.map((item) => (
              <ConsultationLine key={item.id} item={item} onOpen={() => goTo(pages.deskConsultation(item.id))} />
            ))}
          </LongList>
        </Card>
        {list.hasNextPage ? (
          <Button look="second" busy={list.isFetchingNextPage} onPress={more}>
            看更多
          </Button>
        ) : null}
      </>
    )
  }
}
