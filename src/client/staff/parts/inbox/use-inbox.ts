import { useEffect, useRef, useState } from 'react'
import { deskInbox, type Inbox, type InboxFilter } from '@/contract/desk/inbox'
import { asCallError, useList } from '../../../cloud'
import { heardServerTime, serverNow } from '../server-time'
import { useMe } from '../use-me'
import { useWhileShown } from '../use-while-shown'
import { EVERYTHING, narrowedBy, type Narrow } from './narrow'
import { useSettled } from './use-settled'

const PAGE = 20

/** The inbox as it is looked at: which cases, whose, on which desk; asked for again and again while in sight. */
export function useInbox() {
  const [filter, setFilter] = useState<InboxFilter>('open')
  const [mine, setMine] = useState(false)
  const [narrow, setNarrow] = useState<Narrow>(EVERYTHING)
  const [typed, type] = useState('')
  const [desk, setDesk] = useState<string>()
  const search = useSettled(typed.trim())
  const place = useSettled(narrow.place.trim()) || undefined
  const searching = search !== ''
  // What is searched for is looked for on the whole desk: whoever knows the number must not miss it for a filter.
  const asked = searching ? { search } : { filter, mine, ...narrow, place }
  const list = useList(deskInbox, { ...asked, desk, limit: PAGE })

  // Date, desk and counts stay in sight while another filter's cases come.
  const latest = useRef<Inbox>()
  const first = list.data?.pages[0]
  if (first) {
    latest.current = first
    heardServerTime(first.now, list.dataUpdatedAt)
  }
  const heading = latest.current
  const staff = useMe(heading !== undefined)
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

  function choose(to: InboxFilter) {
    type('')
    setFilter(to)
  }

  const overdue = heading?.overdue ?? 0
  return {
    filter,
    choose,
    mine,
    setMine,
    narrow,
    setNarrow,
    narrowed: narrowedBy(narrow),
    typed,
    type,
    /** What the list was searched for; empty when it was not. */
    search,
    /** Overdue cases of the desk that nothing on the screen would tell of. */
    hiddenOverdue: searching || overdue > (heading?.counts?.overdue ?? 0) ? overdue : 0,
    showOverdue() {
      setMine(false)
      setNarrow(EVERYTHING)
      choose('overdue')
    },
    heading,
    staff,
    chooseDesk(id: string) {
      latest.current = undefined
      setNarrow(EVERYTHING)
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
