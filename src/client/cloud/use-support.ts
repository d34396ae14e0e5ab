import { useState } from 'react'
import type { WallItem } from '@/contract/wall/view'
import { useAct } from './use-act'

/** Joining in (附议) with one case: shown as done before the server has said so, and taken back when it did not. */
export function useSupport({ publicId, supporters, supported }: WallItem) {
  const [tapped, setTapped] = useState(false)
  const [problem, setProblem] = useState<string>()
  const act = useAct('suggestion.support', {
    onError: (error) => {
      setTapped(false)
      setProblem(error.message)
    },
  })
  return {
    supported: supported || tapped,
    supporters: supporters + (tapped && !supported ? 1 : 0),
    problem,
    /** Once it has arrived. */
    said: act.isSuccess ? '附议好了，工作室会看到人数' : '',
    support: () => {
      setTapped(true)
      setProblem(undefined)
      act.mutate({ publicId })
    },
  }
}
