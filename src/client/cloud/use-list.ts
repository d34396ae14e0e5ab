import { useInfiniteQuery } from '@tanstack/react-query'
import type { ActionName, Actions, InputOf, OutputOf } from '@/contract/actions'
import { call } from './call'

interface Page {
  nextCursor?: string
}

/** The actions that answer a list by pages. */
export type ListAction = {
  [N in ActionName]: OutputOf<Actions[N]> extends Page & { items: unknown[] }
    ? 'limit' extends keyof InputOf<Actions[N]>
      ? N
      : never
    : never
}[ActionName]

const nextCursor = (page: Page) => page.nextCursor

/** Reads a list page by page: `const mine = useList('suggestion.mine', {})`; `mine.data.pages`, `mine.fetchNextPage()`. */
export function useList<N extends ListAction>(action: N, input: Omit<InputOf<Actions[N]>, 'cursor'>) {
  return useInfiniteQuery({
    queryKey: [action, input],
    queryFn: ({ pageParam }) => call(action, { ...input, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextCursor,
  })
}
