import { useState } from 'react'
import * as v from 'valibot'
import type { Action } from '@/contract/action'
import type { InputOf } from '@/contract/actions'
import type { checkConsultation, sendToCheck } from '@/contract/consultation/desk-actions'
import { deskConsultationView, type DeskConsultationView } from '@/contract/consultation/view'
import { useAct, type CallError } from '../../../cloud'
import { useShowConsultation } from './use-consultation'

const CHANGED = '刚才有人动过这次征询，已换成最新的，请看过再办。'
const NO_ANSWER = '暂时连不上，请再试一次，不会重复。'

type Check = Action<
  string,
  v.GenericSchema<InputOf<typeof sendToCheck | typeof checkConsultation>>,
  v.GenericSchema<unknown, DeskConsultationView>
>

/**
 * One act on a consultation: shows it as it is afterwards, or as a conflict has found it.
 * @param onTrouble when there is something to be read, which a sheet would cover
 */
export function useAnAct<A extends Check>(action: A, onDone: () => void, onTrouble?: () => void) {
  const show = useShowConsultation()
  const [error, setError] = useState<CallError>()
  const act = useAct(action, {
    onSuccess(fresh) {
      setError(undefined)
      show(fresh)
      onDone()
    },
    onError(failed) {
      const current = v.safeParse(deskConsultationView, failed.current)
      if (current.success) show(current.output)
      setError(failed)
      onTrouble?.()
    },
  })
  return {
    mutate: act.mutate,
    isPending: act.isPending,
    fields: error?.fields ?? {},
    problem: error && wordsOf(error),
    forget: () => setError(undefined),
  }
}

function wordsOf({ code, unanswered, message, fields }: CallError): string {
  if (code === 'CONFLICT') return CHANGED
  if (unanswered) return NO_ANSWER
  return Object.values(fields)[0] ?? message
}
