import { useInfiniteQuery } from '@tanstack/react-query'
import type * as v from 'valibot'
import type { Action } from '@/contract/action'
import type { InputOf } from '@/contract/actions'
import { call } from './call'

interface Page {
  nextCursor?: string
}

/** An action that answers a list by pages. */
type ListAction = Action<
  string,
  v.GenericSchema<{ cursor?: string; limit?: number }>,
  v.GenericSchema<unknown, Page & { items: unknown[] }>
>

const nextCursor = (page: Page) => page.nextCursor

/** Reads a list page by page: `const mine = useList(listMySuggestions, {})`; `mine.data.pages`, `mine.fetchNextPage()`. */
export function useList<A extends ListAction>(action: A, input: Omit<InputOf<A>, 'cursor'>) {
  return useInfiniteQuery({
    queryKey: [action.name, input],
    queryFn: ({ pageParam }) => call(action, { ...input, cursor: pageParam }),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: nextCursor,
  })
}
