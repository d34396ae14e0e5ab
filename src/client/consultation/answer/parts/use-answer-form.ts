import { useEffect, useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { useQueryClient } from '@tanstack/react-query'
import { checkAnswers, type Answers, type AnswerValue } from '@/contract/consultation/answers'
import { consultationView, type ConsultationView, type MyAnswerView } from '@/contract/consultation/view'
import { useAct, type CallError } from '../../../cloud'
import { stopReading } from '../../../device/read-aloud'
import { useKept } from '../../../device/use-kept'
import { dropAnswerDraft, openAnswerDraft, storeAnswerDraft, type AnswerDraft } from '../../parts/answer-draft'

const ANSWERS = 'answers.'
const INCOMPLETE = '有几项要看一下，点开就能改'
const SAY_IN_AREA = '请先确认您住在或在这一带工作'

/** The answer that is being written: kept as it is chosen, checked before it is sent, open to change until it closes. */
export function useAnswerForm(consultation: ConsultationView, mine: MyAnswerView) {
  const { id, items, edition } = consultation
  const client = useQueryClient()
  const [found] = useState(() => openAnswerDraft(id))
  const [draft, setDraft] = useState<AnswerDraft>(() => found ?? asAnswered(mine, edition, items.length))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string>()
  const [sent, setSent] = useState(false)
  const { saved, stop } = useKept(JSON.stringify(draft), () => storeAnswerDraft(id, draft), 0)
  const corrected = useCorrected(consultation, draft.edition)
  // A corrected rule can have fewer clauses.
  const at = Math.min(Math.max(draft.at, 0), items.length)

  const act = useAct('consultation.answer', {
    onSuccess: () => {
      stop()
      dropAnswerDraft(id)
      setSent(true)
    },
    onError: fail,
  })

  function change(part: Partial<AnswerDraft>) {
    setDraft((before) => ({ ...before, ...part, edition }))
    setProblem(undefined)
  }

  /** Puts an answer in the place of the one before; `undefined` takes it back. */
  function answer(itemId: string, value: AnswerValue | undefined) {
    const { [itemId]: _, ...others } = draft.answers
    change({ answers: value === undefined ? others : { ...others, [itemId]: value } })
    setErrors(({ [itemId]: _gone, ...left }) => left)
  }

  function go(to: number) {
    stopReading()
    change({ at: to })
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
  }

  /** On to the next item, when what stands here can be kept. What is left out is asked for at the end. */
  function next() {
    const one = items[at]
    const value = one && draft.answers[one.id]
    if (one && value !== undefined) {
      const checked = checkAnswers([one], { [one.id]: value })
      if (!checked.ok) return setErrors((before) => ({ ...before, ...checked.fields }))
    }
    go(at + 1)
  }

  function send() {
    const input = { id, edition, answers: known(draft.answers, consultation), inArea: draft.inArea }
    const checked = checkAnswers(items, input.answers)
    const wrong = checked.ok ? {} : { ...checked.fields }
    if (consultation.who === 'area' && !draft.inArea) wrong.inArea = SAY_IN_AREA
    setErrors(wrong)
    if (Object.keys(wrong).length === 0) return act.mutate(input)
    setProblem(checked.ok ? SAY_IN_AREA : INCOMPLETE)
  }

  function fail(error: CallError) {
    if (error.code === 'CONFLICT') {
      const current = v.safeParse(consultationView, error.current)
      if (current.success) client.setQueryData(['consultation.get', { id }], current.output)
    }
    // It has closed meanwhile: the page says so, and shows what had been handed in.
    if (error.code === 'NOT_ALLOWED_NOW' || error.code === 'CONFLICT') {
      void client.invalidateQueries({ queryKey: ['consultation.get', { id }] })
    }
    const named = Object.entries(error.fields).map(([path, sentence]): [string, string] => [
      path.startsWith(ANSWERS) ? path.slice(ANSWERS.length) : path,
      sentence,
    ])
    setErrors(Object.fromEntries(named))
    setProblem(named[0]?.[1] ?? error.message)
  }

  return {
    ...{ answers: draft.answers, inArea: draft.inArea, at, errors, problem, saved, sent, corrected },
    /** There was something begun and not sent. */
    resumed: found !== undefined,
    ...{ answer, go, next, send, sending: act.isPending },
    sayInArea: (inArea: boolean) => {
      change({ inArea })
      setErrors(({ inArea: _gone, ...left }) => left)
    },
  }
}
export type AnswerForm = ReturnType<typeof useAnswerForm>

/** Where somebody begins: with nothing, or with what they had handed in, which they see first. */
function asAnswered(mine: MyAnswerView, edition: number, count: number): AnswerDraft {
  return {
    edition: mine.edition ?? edition,
    answers: mine.answers ?? {},
    at: mine.answers ? count : 0,
    inArea: mine.inArea ?? false,
  }
}

function known(answers: Answers, { items }: ConsultationView): Answers {
  const ids = new Set(items.map(({ id }) => id))
  return Object.fromEntries(Object.entries(answers).filter(([id]) => ids.has(id)))
}

/** What was corrected since the answer was begun, in the words of the desk. Stays to be read while the page is open. */
function useCorrected({ edition, corrections }: ConsultationView, begun: number): string[] {
  const first = useRef(begun)
  const [notes, setNotes] = useState<string[]>([])
  useEffect(() => {
    setNotes(corrections.filter((one) => one.edition > first.current).map(({ note }) => note))
  }, [edition, corrections])
  return notes
}
