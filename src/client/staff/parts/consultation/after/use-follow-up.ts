import { useState } from 'react'
import * as v from 'valibot'
import { followUp } from '@/contract/consultation/desk-actions'
import { deskConsultationView, type DeskConsultationView } from '@/contract/consultation/view'
import { fieldErrors } from '@/contract/schema'
import { useAct, type CallError } from '../../../../cloud'
import { focusField } from '../../../../device/focus-field'
import { fieldId, photoProblem, usePhotos } from '../../../../ui'
import { dayNumber, startOfDay } from '../../time-left'
import { useKeptForm } from '../../../../device/use-kept-form'
import { useShowConsultation } from '../use-consultation'
import { typedDay } from './typed-day'
import { problemWords } from './words'

/** A day before those that can be chosen: it is typed. */
export const EARLIER = 'earlier'

const draftOf = v.object({ day: v.string(), typed: v.string(), text: v.string(), done: v.boolean() })
const FIELDS = ['at', 'text', 'photos'] as const
const DAY_WORDS = '请写已经过去的一天，例如 11 月 3 日'
const CHANGED = '刚才有同事也记了一次，已换成最新的。您写的还在，请看过再记。'

/** One follow-up as it is written: kept until it is sent, except its photos. */
export function useFollowUp(consultation: DeskConsultationView, onDone: (words: string) => void) {
  const { id, version } = consultation
  const now = Date.parse(consultation.now)
  const empty = { day: String(dayNumber(now)), typed: '', text: '', done: false }
  const { value: draft, change, drop } = useKeptForm(`desk/follow-up/${id}`, draftOf, empty)
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string>()
  const photos = usePhotos()
  const showFresh = useShowConsultation()

  const act = useAct(followUp, {
    onSuccess(fresh) {
      drop()
      photos.clear()
      showFresh(fresh)
      onDone(draft.done ? '已记下，这次征询办完了。' : '已记下，居民会看到。')
    },
    onError: fail,
  })

  function show(found: Record<string, string>): boolean {
    setErrors(found)
    const wrong = FIELDS.find((name) => found[name] !== undefined)
    if (wrong !== undefined) focusField(fieldId(wrong))
    return wrong !== undefined
  }

  function fail(error: CallError) {
    const current = v.safeParse(deskConsultationView, error.current)
    if (current.success) showFresh(current.output)
    if (error.code === 'CONFLICT') return setProblem(CHANGED)
    if (!show(error.fields)) setProblem(problemWords(error))
  }

  return {
    draft,
    errors,
    problem,
    photos,
    sending: act.isPending || photos.sending,
    change(part: Partial<typeof draft>) {
      change(part)
      setErrors({})
      setProblem(undefined)
    },
    send() {
      const at =
        draft.day === EARLIER ? typedDay(draft.typed, now) : new Date(startOfDay(Number(draft.day))).toISOString()
      const { text, done } = draft
      const waits = photoProblem(photos)
      const input = { id, version, at, text, done, photos: photos.fileIDs }
      const parsed = v.safeParse(followUp.input, input)
      const fields = {
        ...(parsed.success ? {} : fieldErrors(parsed.issues)),
        ...(at === undefined ? { at: DAY_WORDS } : {}),
        ...(waits === undefined ? {} : { photos: waits }),
      }
      setProblem(undefined)
      if (show(fields) || !parsed.success) return
      act.mutate(parsed.output)
    },
  }
}
