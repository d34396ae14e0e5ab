import { useRef } from 'react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ActionName, Actions, InputOf, OutputOf } from '@/contract/actions'
import { call } from './call'
import { asCallError, type CallError } from './call-error'
import { newRequestId } from './request-id'

interface ActOptions<N extends ActionName> {
  /** The id to use instead of one of its own: for an intent that outlives the page, such as a stored draft. */
  requestId?: string
  onSuccess?: (output: OutputOf<Actions[N]>) => void
  onError?: (error: CallError) => void
}

/**
 * Writes by an action: `const rate = useAct('suggestion.rate'); rate.mutate({ … })`. One intent has one request id: trying
 * the same input again after a failure reuses it, so that a try that did arrive is not done twice.
 */
export function useAct<N extends ActionName>(action: N, options: ActOptions<N> = {}) {
  const client = useQueryClient()
  const intent = useRef<{ input: string; requestId: string }>()

  return useMutation<OutputOf<Actions[N]>, CallError, InputOf<Actions[N]>>({
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
