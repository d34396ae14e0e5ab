import Taro, { usePullDownRefresh, useReachBottom } from '@tarojs/taro'
import { deskRefusals } from '@/contract/desk/hand-over'
import { asCallError, useList } from '../../cloud'
import { Button, Card, Empty, Failure, LongList, Skeleton } from '../../ui'
import { DeskScreen } from '../../staff/parts/desk/desk-screen'
import { StaffOnly } from '../../staff/parts/staff-only'
import { RefusalRow } from './parts/refusal-row'

const PAGE = 20

/** 不予受理复核: what the workstations refused, the last one first, for the district to look at again. */
export default function Refusals() {
  const list = useList(deskRefusals, { limit: PAGE })
  usePullDownRefresh(() => {
    void list.refetch().finally(() => Taro.stopPullDownRefresh())
  })
  const more = () => {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage()
  }
  useReachBottom(more)
  return (
    <DeskScreen title="不予受理复核" at="refusals" top onReachEnd={more}>
      {content()}
    </DeskScreen>
  )

  function content() {
    const items = list.data?.pages.flatMap((page) => page.items)
    if (!items) {
      if (!list.isError) return <Skeleton shape="rows" count={4} />
      if (asCallError(list.error).code === 'FORBIDDEN') return <StaffOnly />
      return <Failure error={list.error} retrying={list.isFetching} onRetry={() => void list.refetch()} />
    }
    if (items.length === 0) {
      return (
        <Empty title="没有不予受理的意见" text="工作室不予受理的，都会列在这里，可以看理由，也可以要求重新受理。" />
      )
    }
    return (
      <>
        <Card flush>
          <LongList>
            {items.map((item) => (
              <RefusalRow key={item.id} item={item} />
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
