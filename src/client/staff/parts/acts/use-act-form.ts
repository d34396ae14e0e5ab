import { useRef, useState } from 'react'
import * as v from 'valibot'
import { deskView, type DeskView } from '@/contract/desk/view'
import { STATE_NAMES } from '@/contract/suggestion/states'
import { useAct, type CallError } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { fieldId } from '../../../ui'
import { useShowCase } from '../case/use-case'
import { sent, typed } from '../beside/typing'
import { useKeptForm } from '../../../device/use-kept-form'
import type { ActSpec, FormAct, OpenForm, WriteInput } from './act-form'
import { inputOf } from './input'

const CHANGED = '刚才有人更新了这件事，已换成最新情况。您写的还在，请看过再办。'
const GONE = '这件事已经不在您这里了，可能刚转给了别处。您写的还在。'
const NO_ANSWER = '暂时连不上，您写的还在。再发一次也不会重复。'

/** Where what is being written for one act on one case is kept. */
export function draftKey(caseId: string, act: FormAct): string {
  return `desk/${caseId}/${act}`
}

/** One act on a case: what is written for it, what is wrong with it, and sending it, once. */
export function useActForm<A extends FormAct, D extends object>(
  spec: ActSpec<A, D>,
  view: DeskView,
  onDone: (words: string) => void,
) {
  const { value: draft, change: write, drop } = useKeptForm(draftKey(view.id, spec.act), spec.draft, spec.empty)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<OpenForm['problem']>()
  // Not the case's own version: it may be refreshed under the hands of who is writing, who has not seen that yet.
  const [seen, setSeen] = useState(view.version)
  // Sent without an answer: it may have arrived, and must go again exactly as it was.
  const unsure = useRef<WriteInput>()
  const showCase = useShowCase()

  const send = useAct(spec.action, {
    onSuccess(fresh) {
      forgetTrouble()
      drop()
      sent(view.id)
      showCase(fresh)
      onDone(spec.done)
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
    const wrong = spec.fields.find((name) => found[name] !== undefined)
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
    const words = error.unanswered ? NO_ANSWER : error.code === 'NOT_FOUND' ? GONE : error.message
    setProblem({ words, changed: error.code === 'NOT_ALLOWED_NOW', again })
  }

  function press() {
    const checked = inputOf(spec, draft, { id: view.id, version: seen })
    if ('fields' in checked) {
      if (!show(checked.fields)) setProblem({ words: '请刷新后再办', changed: false, again: false })
      return
    }
    setErrors({})
    setProblem(undefined)
    unsure.current ??= checked.input
    send.mutate(unsure.current)
  }

  return {
    form: {
      ...{ view, draft, errors },
      change(part: Partial<D>) {
        write(part)
        typed(view.id)
        forgetTrouble()
      },
    },
    problem,
    impossible: view.can.includes(spec.act)
      ? undefined
      : `这件事现在是「${STATE_NAMES[view.state]}」，不能再${spec.name}。`,
    send: { words: problem?.again ? '再发一次' : spec.send, busy: send.isPending, press },
    opened: () => setSeen(view.version),
  }
}
