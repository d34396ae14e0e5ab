import { useState } from 'react'
import * as v from 'valibot'
import { fieldErrors } from '@/contract/schema'
import { askAgain } from '@/contract/suggestion/actions'
import type { SuggestionView } from '@/contract/suggestion/view'
import { useAct } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { useKeptForm } from '../../../device/use-kept-form'
import { fieldId, promisedDay } from '../../../ui'
import { askAgainKey } from '../../../unsent/begun'
import { isOver, type ActHandlers } from './use-case'

const written = v.object({ reason: v.string() })
const NOTHING = { reason: '' }

/** What is written to have a case handled again (再次办理). The words are kept on the phone until they are sent. */
export function useAskAgain(
  id: string | undefined,
  view: SuggestionView | undefined,
  { onTry, onActed, onFailed }: ActHandlers,
) {
  const { value, change: write, drop } = useKeptForm(askAgainKey(id ?? ''), written, NOTHING)
  const { reason } = value
  const [open, setOpen] = useState(false)
  const [error, setError] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const ask = useAct(askAgain, {
    onSuccess: (fresh) => {
      drop()
      setOpen(false)
      onActed(fresh, `收到了，会再次办理。给您答复最晚 ${promisedDay(fresh.answerDueAt)}。`)
    },
    onError: (failed) => {
      if (isOver(failed)) {
        setOpen(false)
        return onFailed(failed, 'askAgain')
      }
      // The paper stays where it is: once more is a tap away.
      setError(failed.fields.reason)
      if (failed.fields.reason === undefined) setProblem(failed.message)
    },
  })

  function send() {
    if (!view) return
    const input = { id: view.id, version: view.version, reason }
    const parsed = v.safeParse(askAgain.input, input)
    const wrong = parsed.success ? undefined : fieldErrors(parsed.issues).reason
    setError(wrong)
    setProblem(undefined)
    if (wrong !== undefined) return focusField(fieldId('reason'))
    onTry()
    ask.mutate(input)
  }

  return {
    ...{ reason, error, problem, open, setOpen, send },
    change: (next: string) => {
      write({ reason: next })
      setError(undefined)
      setProblem(undefined)
    },
    sending: ask.isPending,
  }
}
export type AskAgainForm = ReturnType<typeof useAskAgain>
