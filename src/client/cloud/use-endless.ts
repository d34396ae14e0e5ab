import { useReachBottom } from '@tarojs/taro'
import { usePull } from './use-pull'

/** As much of a list as going on in it needs. */
export interface Endless {
  hasNextPage: boolean
  isFetchingNextPage: boolean
  /** The page after the last one did not come; what is there stays. */
  isFetchNextPageError: boolean
  error: Error | null
  fetchNextPage: () => Promise<unknown>
  refetch: () => Promise<unknown>
}

/**
 * What every list does: at its end the next page comes by itself, and pulled down it is asked for anew.
 * @returns asks for the next page, for the button at the end of the list: no gesture is needed
 */
export function useEndless(list: Endless): () => void {
  const more = () => {
    if (list.hasNextPage && !list.isFetchingNextPage) void list.fetchNextPage()
  }
  useReachBottom(() => {
    // What failed is tried again by whoever wants it, not at every touch of the end.
    if (!list.isFetchNextPageError) more()
  })
  usePull(() => list.refetch())
  return more
}
