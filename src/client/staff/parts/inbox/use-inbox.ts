import { useEffect, useRef, useState } from 'react'
import type { Inbox, InboxFilter } from '@/contract/desk/view'
import { asCallError, useList } from '../../../cloud'
import { heardServerTime, serverNow } from '../server-time'
import { useMe } from '../use-me'
import { useWhileShown } from '../use-while-shown'

const PAGE = 20

/** The inbox as it is looked at: which cases, whose, on which desk; asked for again and again while in sight. */
export function useInbox() {
  const [filter, setFilter] = useState<InboxFilter>('open')
  const [mine, setMine] = useState(false)
  const [desk, setDesk] = useState<string>()
  const list = useList('desk.inbox', { filter, mine, desk, limit: PAGE })

  // Date, desk and counts stay in sight while another filter's cases come.
  const latest = useRef<Inbox>()
  const first = list.data?.pages[0]
  if (first) {
    latest.current = first
    heardServerTime(first.now, list.dataUpdatedAt)
  }
  const staff = useMe(latest.current !== undefined)
  const refresh = () => list.refetch({ cancelRefetch: false })
  useWhileShown(() => void refresh())

  const items = list.data?.pages.flatMap((page) => page.items)
  const [last] = list.data?.pages.slice(-1) ?? []
  function more() {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage()
  }
  // A page of closed cases that is not full may go on with older ones, or with nothing: that is found out before it is offered.
  const unfilled = list.hasNextPage && !list.isError && (last?.items.length ?? PAGE) < PAGE
  useEffect(() => {
    if (unfilled) more()
  })

  return {
    filter,
    choose: setFilter,
    mine,
    setMine,
    heading: latest.current,
    staff,
    chooseDesk(id: string) {
      latest.current = undefined
      setDesk(id)
    },
    items,
    now: serverNow(),
    error: list.isError ? asCallError(list.error) : undefined,
    refreshing: list.isFetching && !list.isFetchingNextPage,
    refresh,
    hasMore: list.hasNextPage,
    /** More is being asked for without being told to. */
    filling: unfilled,
    loadingMore: list.isFetchingNextPage,
    more,
  }
}
export type InboxState = ReturnType<typeof useInbox>
