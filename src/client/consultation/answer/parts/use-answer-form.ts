import { useEffect, useRef, useState } from 'react'
import Taro from '@tarojs/taro'
import * as v from 'valibot'
import { useQueryClient } from '@tanstack/react-query'
import { answerConsultation } from '@/contract/consultation/actions'
import { checkAnswers, type AnswerValue } from '@/contract/consultation/answers'
import { consultationView, type ConsultationView, type MyAnswerView } from '@/contract/consultation/view'
import { useAct, type CallError } from '../../../cloud'
import { focusOn } from '../../../device/arrival-focus'
import { focusField } from '../../../device/focus-field'
import { stopReading } from '../../../device/read-aloud'
import { useKept } from '../../../device/use-kept'
import { useConsent } from '../../../privacy/use-consent'
import { fieldId } from '../../../ui'
import { dropAnswerDraft, openAnswerDraft, storeAnswerDraft, type AnswerDraft } from '../../parts/answer-draft'
import { markOf, marksOf, toLookAt } from '../../parts/asked'
import type { Filled } from './hints'
import { hindrancesOf, IN_AREA, known } from './hindrances'

const ANSWERS = 'answers.'

/** What stands at the head of each question, and of all of them once more. */
export const HEAD = 'answer-head'

/** The answer that is being written: kept as it is chosen, checked before it is sent, open to change until it closes. */
export function useAnswerForm(consultation: ConsultationView, mine: MyAnswerView) {
  const { id, items, edition } = consultation
  const client = useQueryClient()
  const [found] = useState(() => openAnswerDraft(id))
  const [draft, setDraft] = useState<AnswerDraft>(() => found ?? asAnswered(mine, consultation))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string>()
  const [sent, setSent] = useState(false)
  const [moved, setMoved] = useState(false)
  const { saved, stop } = useKept(JSON.stringify(draft), () => storeAnswerDraft(id, draft), 0)
  const corrected = useCorrected(consultation, draft.edition)
  const corrections = toLookAt(items, draft.answers, draft.asked)
  // A corrected rule can have fewer clauses.
  const at = Math.min(Math.max(draft.at, 0), items.length)

  const consent = useConsent()
  const act = useAct(answerConsultation, {
    onSuccess: () => {
      stop()
      dropAnswerDraft(id)
      setSent(true)
    },
    onError: fail,
  })

  function change(part: Partial<AnswerDraft>) {
    setDraft((before) => {
      const after = { ...before, ...part }
      return { ...after, edition: toLookAt(items, after.answers, after.asked).length > 0 ? before.edition : edition }
    })
    setProblem(undefined)
  }

  /**
   * Puts an answer in the place of the one before; `undefined` takes it back. It is an answer to what stands here now:
   * giving the same again says that one has seen what was corrected.
   */
  function answer(itemId: string, value: AnswerValue | undefined) {
    const { [itemId]: _, ...others } = draft.answers
    const one = items.find(({ id: known }) => known === itemId)
    const asked = one ? { ...draft.asked, [itemId]: markOf(one) } : draft.asked
    change({ answers: value === undefined ? others : { ...others, [itemId]: value }, asked })
    setErrors(({ [itemId]: _gone, ...left }) => left)
  }

  function filledOf(itemId: string | undefined): Filled {
    if (itemId === undefined || draft.answers[itemId] === undefined) return 'open'
    return corrections.includes(itemId) ? 'toLookAt' : 'answered'
  }

  function go(to: number) {
    stopReading()
    change({ at: to })
    setMoved(true)
    void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
    focusOn(HEAD)
  }

  /** On to the next item, when what stands here can be kept. What is left out is asked for at the end. */
  function next() {
    const one = items[at]
    const value = one && draft.answers[one.id]
    if (one && value !== undefined) {
      const checked = checkAnswers([one], { [one.id]: value })
      if (!checked.ok) {
        setErrors((before) => ({ ...before, ...checked.fields }))
        return focusField(fieldId(one.id))
      }
    }
    go(at + 1)
  }

  function send() {
    const found = hindrancesOf(consultation, draft)
    if (found) return show(found.fields, found.problem, found.first)
    setErrors({})
    consent.ask('answers', () =>
      act.mutate({ id, edition, answers: known(draft.answers, items), inArea: draft.inArea }),
    )
  }

  /** Says what is wrong, and brings the first of it into sight. */
  function show(fields: Record<string, string>, sentence: string, first: string | undefined) {
    setErrors(fields)
    setProblem(sentence)
    if (first !== undefined) focusField(fieldId(first))
  }

  function fail(error: CallError) {
    const queryKey = ['consultation.get', { id }]
    const current = error.code === 'CONFLICT' ? v.safeParse(consultationView, error.current) : undefined
    if (current?.success) client.setQueryData(queryKey, current.output)
    // It has closed meanwhile: the page says so, and shows what had been handed in.
    if (error.code === 'NOT_ALLOWED_NOW' || error.code === 'CONFLICT') void client.invalidateQueries({ queryKey })
    if (current?.success) {
      const found = hindrancesOf(current.output, draft)
      return show(found?.fields ?? {}, error.message, found?.first)
    }
    const named = Object.entries(error.fields).map(([path, sentence]): [string, string] => [
      path.startsWith(ANSWERS) ? path.slice(ANSWERS.length) : path,
      sentence,
    ])
    const fields = Object.fromEntries(named)
    const first = [...items.map((one) => one.id), IN_AREA].find((name) => fields[name] !== undefined)
    show(fields, named[0]?.[1] ?? error.message, first)
  }

  return {
    ...{ answers: draft.answers, inArea: draft.inArea, at, errors, problem, saved, sent, corrected },
    /** Somebody went on or back on this very page. */
    moved,
    /** There was something begun and not sent. */
    resumed: found !== undefined,
    /** Answered before it was corrected: not sent until it is answered again. */
    isToLookAt: (itemId: string) => filledOf(itemId) === 'toLookAt',
    filledOf,
    ...{ answer, go, next, send, sending: act.isPending, consentSheet: consent.sheet },
    sayInArea: (inArea: boolean) => {
      change({ inArea })
      setErrors(({ inArea: _gone, ...left }) => left)
    },
  }
}
export type AnswerForm = ReturnType<typeof useAnswerForm>

/** Where somebody begins: with nothing, or with what they had handed in, which they see first. */
function asAnswered(mine: MyAnswerView, { items, edition }: ConsultationView): AnswerDraft {
  const { answers = {} } = mine
  return {
    edition: mine.edition ?? edition,
    answers,
    // What an earlier edition said is not known here.
    asked: mine.edition === edition ? marksOf(items, answers) : {},
    at: mine.answers ? items.length : 0,
    inArea: mine.inArea ?? false,
  }
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
