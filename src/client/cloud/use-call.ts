import { useCallback } from 'react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import type { Action } from '@/contract/action'
import type { InputOf, OutputOf } from '@/contract/actions'
import { call } from './call'
import { queryClient } from './query-client'

/**
 * Reads by an action: `const home = useCall(getHome, { workstationId })`. Cached by action and input.
 * @param input `undefined` while it is not known yet; nothing is asked then
 */
export function useCall<A extends Action>(action: A, input: InputOf<A> | undefined) {
  return useQuery({
    queryKey: keyOf(action, input),
    queryFn: () => {
      if (input === undefined) throw new Error(`${action.name} without input`)
      return call(action, input)
    },
    enabled: input !== undefined,
  })
}

/** What one question was answered with answers another one too: it is not asked again. */
export function useGiveAnswer() {
  const client = useQueryClient()
  return useCallback(
    <A extends Action>(action: A, input: InputOf<A>, answer: OutputOf<A>) =>
      void client.setQueryData(keyOf(action, input), answer),
    [client],
  )
}

/** Asks before the page is there that will: `useCall` with the same input then waits for this answer, or has it. */
export function askAhead<A extends Action>(action: A, input: InputOf<A>): void {
  void queryClient.prefetchQuery({ queryKey: keyOf(action, input), queryFn: () => call(action, input) })
}

function keyOf(action: Action, input: unknown) {
  return [action.name, input]
}
