import { useRef } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { Action } from '@/contract/action'
import type { InputOf, OutputOf } from '@/contract/actions'
import { call } from './call'
import { asCallError, type CallError } from './call-error'
import { newRequestId } from './request-id'

interface ActOptions<A extends Action> {
  /** The id to use instead of one of its own: for an intent that outlives the page, such as a stored draft. */
  requestId?: string
  onSuccess?: (output: OutputOf<A>) => void
  onError?: (error: CallError) => void
}

/**
 * Writes by an action: `const rate = useAct(rateSuggestion); rate.mutate({ … })`. One intent has one request id: trying
 * the same input again after a failure reuses it, so that a try that did arrive is not done twice.
 */
export function useAct<A extends Action>(action: A, options: ActOptions<A> = {}) {
  const client = useQueryClient()
  const intent = useRef<{ input: string; requestId: string }>()

  return useMutation<OutputOf<A>, CallError, InputOf<A>>({
    mutationFn: async (input) => {
      const key = JSON.stringify(input)
      if (intent.current?.input !== key) intent.current = { input: key, requestId: newRequestId() }
      try {
        return await call(action, input, { requestId: options.requestId ?? intent.current.requestId })
      } catch (error) {
        throw asCallError(error)
      }
    },
    onSuccess: (output) => {
      intent.current = undefined
      options.onSuccess?.(output)
      // Lists and counts elsewhere have changed; what is on screen is asked for again.
      void client.invalidateQueries()
    },
    onError: (error) => options.onError?.(error),
  })
}
