import { useState } from 'react'
import { useQueryClient } from '@tanstack/react-query'
import { supportSuggestion } from '@/contract/wall/actions'
import type { WallItem } from '@/contract/wall/view'
import type { CallError } from './call-error'
import { useAct } from './use-act'

const NO_SIGNAL = '请检查网络，然后再点一次'

/** What is on screen is of before: hidden, merged or become one's own since. Only looking again helps. */
const isOfBefore = ({ code }: CallError) => code === 'NOT_FOUND' || code === 'NOT_ALLOWED_NOW'

/** Joining in (附议) with one case: shown as done before the server has said so, and taken back when it did not. */
export function useSupport({ publicId, supporters, supported }: WallItem) {
  const client = useQueryClient()
  const [tapped, setTapped] = useState(false)
  const [error, setError] = useState<CallError>()
  const act = useAct(supportSuggestion, {
    onError: (failed) => {
      setTapped(false)
      setError(failed)
    },
  })
  return {
    supported: supported || tapped,
    supporters: supporters + (tapped && !supported ? 1 : 0),
    // Nothing was written that could be lost.
    problem: error?.unanswered ? NO_SIGNAL : error?.message,
    /** Once it has arrived. */
    said: act.isSuccess ? '附议好了，工作室会看到人数' : '',
    support: () => {
      setTapped(true)
      setError(undefined)
      act.mutate({ publicId })
    },
    /** Shows it as it is by now, where that is why it was refused. */
    lookAgain:
      error && isOfBefore(error)
        ? () => {
            setError(undefined)
            void client.invalidateQueries()
          }
        : undefined,
  }
}
