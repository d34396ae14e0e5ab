import { useRef, useState } from 'react'
import * as v from 'valibot'
import { deskView, type DeskView } from '@/contract/desk/view'
import { STATE_NAMES } from '@/contract/suggestion/states'
import { useAct, type CallError } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { fieldId } from '../../../ui'
import { useShowCase } from '../case/use-case'
import { ACT_WORDS, type FormAct } from './acts'
import { useDraft, type Draft } from './draft'
import { FIELDS, inputOf, type WriteAction, type WriteInput } from './input'

const CHANGED = '刚才有人更新了这件事，已换成最新情况。您写的还在，请看过再办。'
const NO_ANSWER = '暂时连不上，您写的还在。再发一次也不会重复。'

/** One act on a case: what is written for it, what is wrong with it, and sending it, once. */
export function useActForm(view: DeskView, act: FormAct, onDone: (words: string) => void) {
  const { draft, change: write, drop } = useDraft(view.id, act)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<{ words: string; changed: boolean; again: boolean }>()
  // Not the case's own version: it may be refreshed under the hands of who is writing, who has not seen that yet.
  const [seen, setSeen] = useState(view.version)
  // Sent without an answer: it may have arrived, and must go again exactly as it was.
  const unsure = useRef<WriteInput>()
  const showCase = useShowCase()

  const send = useAct<WriteAction>(`desk.${act}`, {
    onSuccess(fresh) {
      forgetTrouble()
      drop()
      showCase(fresh)
      onDone(ACT_WORDS[act].done)
    },
    onError: fail,
  })

  function forgetTrouble() {
    unsure.current = undefined
    setErrors({})
    setProblem(undefined)
  }

  function show(found: Record<string, string>): boolean {
    setErrors(found)
    const wrong = FIELDS.find((name) => found[name] !== undefined)
    if (wrong !== undefined) focusField(fieldId(wrong))
    return wrong !== undefined
  }

  function fail(error: CallError) {
    if (error.code !== 'UNAVAILABLE') unsure.current = undefined
    if (error.code === 'CONFLICT') {
      const current = v.safeParse(deskView, error.current)
      if (current.success) {
        showCase(current.output)
        setSeen(current.output.version)
      }
      return setProblem({ words: CHANGED, changed: true, again: false })
    }
    if (show(error.fields)) return
    const again = error.code === 'UNAVAILABLE'
    setProblem({ words: again ? NO_ANSWER : error.message, changed: error.code === 'NOT_ALLOWED_NOW', again })
  }

  const impossible = view.can.includes(act)
    ? undefined
    : `这件事现在是「${STATE_NAMES[view.state]}」，不能再${ACT_WORDS[act].name}。`

  return {
    act,
    view,
    draft,
    errors,
    problem,
    impossible,
    sending: send.isPending,
    change(part: Partial<Draft>) {
      write(part)
      forgetTrouble()
    },
    /** The form is opened again, over the case as it is now. */
    opened() {
      setSeen(view.version)
    },
    send() {
      const checked = inputOf(act, draft, { id: view.id, version: seen })
      if ('fields' in checked) {
        if (!show(checked.fields)) setProblem({ words: '请刷新后再办', changed: false, again: false })
        return
      }
      setErrors({})
      setProblem(undefined)
      unsure.current ??= checked.input
      send.mutate(unsure.current)
    },
  }
}
export type ActForm = ReturnType<typeof useActForm>
