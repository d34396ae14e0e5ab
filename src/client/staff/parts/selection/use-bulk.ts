import { useRef, useState } from 'react'
import { deskBulk } from '@/contract/desk/bulk'
import type { InboxItem } from '@/contract/desk/inbox'
import type { Actions, InputOf, OutputOf } from '@/contract/actions'
import { useAct } from '../../../cloud'

type Result = OutputOf<Actions['desk.bulk']>['results'][number]
type BulkInput = InputOf<Actions['desk.bulk']>

/** The list that the selection was made in. */
export interface BulkList {
  /** The case as it has it now. */
  latest: (id: string) => InboxItem | undefined
  /** Asks for it anew. */
  renew: () => Promise<(id: string) => InboxItem | undefined>
}

/** What became of one case of the selection. */
export interface Handled {
  item: InboxItem
  /** Why it was not done; nothing when it was. */
  problem?: string
  /** Trying again may help: what it failed by may be over. */
  passing?: boolean
}

/**
 * One act on a selection. What failed can be tried again, on the cases as they are by then: what was done is not done twice.
 * @param inputFor what is asked for the cases given; nothing while something is not chosen yet
 * @param list the cases as they are now
 * @param onAllDone every case that was sent is done: what was written is no longer needed
 */
export function useBulk(
  inputFor: (items: readonly InboxItem[]) => BulkInput | undefined,
  list: BulkList,
  onAllDone?: () => void,
) {
  const [handled, setHandled] = useState<readonly Handled[]>()
  const [mending, setMending] = useState(false)
  const [renewing, setRenewing] = useState(false)
  const sent = useRef<readonly InboxItem[]>([])
  const act = useAct(deskBulk, {
    onSuccess({ results }) {
      const now = sent.current.map((item): Handled => ({
        item,
        ...outcomeOf(results.find(({ id }) => id === item.id)),
      }))
      setMending(false)
      if (now.every(({ problem }) => problem === undefined)) onAllDone?.()
      setHandled([...(handled ?? []).filter(({ item }) => !now.some((one) => one.item.id === item.id)), ...now])
    },
  })

  function send(items: readonly InboxItem[]) {
    const input = inputFor(items)
    if (input === undefined) return
    sent.current = items
    act.mutate(input)
  }

  const failed = (handled ?? []).filter(({ problem }) => problem !== undefined)
  const passing = failed.filter((one) => one.passing)
  return {
    /** What became of each; nothing before it was sent, and while it is being mended. */
    handled: mending ? undefined : handled,
    failed,
    /** Back to what was written, for those that failed: it may be what they failed by. */
    mend: () => setMending(true),
    /** Of the cases given, those that are not done yet: as they were seen, and anew once it was said what they failed by. */
    left: (items: readonly InboxItem[]) =>
      items
        .filter(({ id }) => !handled?.some(({ item, problem }) => item.id === id && problem === undefined))
        .map((item) => (handled ? list.latest(item.id) : undefined) ?? item),
    /** Those of them to try again. */
    passing,
    send,
    /** Asks for the list first: what has changed meanwhile would fail again. */
    async again() {
      setRenewing(true)
      const fresh = await list.renew()
      setRenewing(false)
      send(passing.map(({ item }) => fresh(item.id) ?? item))
    },
    busy: act.isPending || renewing,
    error: act.error,
  }
}
export type Bulk = ReturnType<typeof useBulk>

/** What is over by itself, or once the case is read anew. */
const PASSING: readonly string[] = ['UNAVAILABLE', 'CONFLICT', 'INTERNAL']

function outcomeOf(result: Result | undefined): Omit<Handled, 'item'> {
  if (result?.ok) return {}
  const [field] = Object.values(result?.error?.fields ?? {})
  return {
    problem: field ?? result?.error?.message ?? '没有办成，请再试一次',
    passing: result?.error === undefined || PASSING.includes(result.error.code),
  }
}
