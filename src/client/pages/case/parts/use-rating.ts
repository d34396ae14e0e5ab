import { useState } from 'react'
import { rateSuggestion } from '@/contract/suggestion/actions'
import type { Satisfaction } from '@/contract/suggestion/vocabulary'
import type { SuggestionView } from '@/contract/suggestion/view'
import { useAct } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { fieldId } from '../../../ui'
import type { ActHandlers } from './use-case'

const THANKS = '评价收到了，谢谢您。'
const NOT_SOLVED = `${THANKS}问题没解决，可以要求再次办理。`

interface RatingErrors {
  satisfaction?: string
  solved?: string
}

/** The rating that is being given. */
export function useRating(view: SuggestionView | undefined, { onTry, onActed, onFailed }: ActHandlers) {
  const [satisfaction, setSatisfaction] = useState<Satisfaction>()
  const [solved, setSolved] = useState<boolean>()
  const [errors, setErrors] = useState<RatingErrors>({})
  const rate = useAct(rateSuggestion, {
    onSuccess: (fresh) => onActed(fresh, fresh.rating?.solved === false ? NOT_SOLVED : THANKS),
    onError: (failed) => onFailed(failed, 'rate'),
  })

  function send() {
    if (!view) return
    const found: RatingErrors = {}
    if (satisfaction === undefined) found.satisfaction = '请选一个满意程度'
    if (solved === undefined) found.solved = '请告诉我们问题解决了没有'
    setErrors(found)
    if (satisfaction === undefined) focusField(fieldId('satisfaction'))
    else if (solved === undefined) focusField(fieldId('solved'))
    else {
      onTry()
      rate.mutate({ id: view.id, version: view.version, satisfaction, solved })
    }
  }

  // What was wrong with a field is over once it is answered.
  const answered = (name: keyof RatingErrors) => setErrors((before) => ({ ...before, [name]: undefined }))
  const chooseSatisfaction = (value: Satisfaction) => {
    setSatisfaction(value)
    answered('satisfaction')
  }
  const chooseSolved = (value: boolean) => {
    setSolved(value)
    answered('solved')
  }

  return { satisfaction, chooseSatisfaction, solved, chooseSolved, errors, send, sending: rate.isPending }
}
export type RatingForm = ReturnType<typeof useRating>
