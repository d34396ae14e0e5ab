import { useState } from 'react'
import { listDeskOpinions } from '@/contract/consultation/desk-actions'
import type { GroupView } from '@/contract/consultation/view'
import { asCallError, useList } from '../../../../cloud'

/** What is being done with which groups: answered, or put into one. */
export interface Work {
  /** Every piece of work is a new one, though it be on the same groups. */
  key: number
  what: 'reply' | 'merge' | 'reword'
  groups: readonly GroupView[]
}

const PAGE = 20

/** Which of them are shown. What was reported has its answer. */
interface Shown {
  answered: boolean
  reported: boolean
}

/** The opinions as they are looked at: answered or not, or reported, on what, which of them are chosen, and what is being done with them. */
export function useOpinions(id: string, first: Shown) {
  const [{ answered, reported }, setShown] = useState(first)
  const [itemId, setItem] = useState<string>()
  const [chosen, setChosen] = useState<readonly GroupView[]>([])
  const [work, setWork] = useState<Work>()
  const [done, setDone] = useState<string>()
  const list = useList(listDeskOpinions, { id, answered, reported, itemId, limit: PAGE })

  function more() {
    if (list.hasNextPage && !list.isFetching) void list.fetchNextPage()
  }
  return {
    answered,
    reported,
    itemId,
    /** What was chosen is out of sight then, and must not be done by mistake. */
    show(what: { shown?: Shown; itemId?: string | undefined }) {
      if (what.shown) setShown(what.shown)
      if ('itemId' in what) setItem(what.itemId)
      setChosen([])
      setWork(undefined)
      setDone(undefined)
    },
    chosen,
    choose(group: GroupView, on: boolean) {
      setChosen(on ? [...chosen, group] : chosen.filter((one) => one.id !== group.id))
    },
    /** These, and no others. */
    chooseAll: (groups: readonly GroupView[]) => setChosen(groups),
    work,
    begin(what: Work['what'], groups: readonly GroupView[]) {
      setDone(undefined)
      setWork({ key: Date.now(), what, groups })
    },
    stop: () => setWork(undefined),
    done,
    finish(words: string) {
      setDone(words)
      setWork(undefined)
      setChosen([])
    },
    groups: list.data?.pages.flatMap(({ items }) => items),
    error: list.isError ? asCallError(list.error) : undefined,
    refreshing: list.isFetching && !list.isFetchingNextPage,
    refresh: () => void list.refetch({ cancelRefetch: false }),
    hasMore: list.hasNextPage,
    loadingMore: list.isFetchingNextPage,
    more,
  }
}
export type OpinionsState = ReturnType<typeof useOpinions>
