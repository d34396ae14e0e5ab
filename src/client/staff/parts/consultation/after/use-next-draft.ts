import { useState } from 'react'
import * as v from 'valibot'
import { saveNextDraft } from '@/contract/consultation/desk-actions'
import type { Clause } from '@/contract/consultation/items'
import { deskConsultationView, type DeskConsultationView } from '@/contract/consultation/view'
import { fieldErrors } from '@/contract/schema'
import { useAct, type CallError } from '../../../../cloud'
import { useKeptForm } from '../../../../device/use-kept-form'
import { useShowConsultation } from '../use-consultation'
import {
  clausesToSave,
  edits,
  overtaken,
  savedWording,
  unsaved,
  wordingOf,
  type Edits,
  type Wording,
} from './next-wording'
import { problemWords } from './words'

const stored = v.object({ edits })
const EMPTY: { edits: Edits } = { edits: {} }
const CHANGED = '刚才有同事改了新稿，已换成最新的。您写的还在，请看过再保存。'
const CHOOSE = '有一条同事刚才也改了，请先选用哪一种写法。'

/** The next draft as it is being written: kept on the device until it is saved, and never saved over a colleague's unread words. */
export function useNextDraft(consultation: DeskConsultationView) {
  const { id, version, nextDraft } = consultation
  const clauses = consultation.items.filter((item): item is Clause => item.type === 'clause')
  const { value, change, drop } = useKeptForm(`desk/next-draft/${id}`, stored, EMPTY)
  const [open, setOpen] = useState<string>()
  const [problem, setProblem] = useState<string>()
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [done, setDone] = useState<string>()
  const show = useShowConsultation()
  const both = overtaken(clauses, nextDraft, value.edits)

  const save = useAct(saveNextDraft, {
    onSuccess(fresh) {
      drop()
      show(fresh)
      setOpen(undefined)
      setDone('新稿已保存。')
    },
    onError: fail,
  })

  function fail(error: CallError) {
    const current = v.safeParse(deskConsultationView, error.current)
    if (error.code === 'CONFLICT' && current.success) {
      show(current.output)
      return setProblem(CHANGED)
    }
    if (!showAt(error.fields)) setProblem(problemWords(error))
  }

  /** `clauses.3.text` is said at the clause it is about. */
  function showAt(fields: Record<string, string>): boolean {
    const sent = clausesToSave(clauses, nextDraft, value.edits)
    const at: Record<string, string> = {}
    for (const [path, sentence] of Object.entries(fields)) {
      const [, index] = /^clauses\.(\d+)\./.exec(path) ?? []
      const clause = index === undefined ? undefined : sent[Number(index)]
      if (clause) at[clause.id] ??= sentence
    }
    setErrors(at)
    const [first] = Object.keys(at)
    if (first !== undefined) setOpen(first)
    return first !== undefined
  }

  function write(clause: Clause, part: Partial<Wording>) {
    const from = value.edits[clause.id]?.from ?? savedWording(clause, nextDraft)
    const next: Edits = { ...value.edits, [clause.id]: { ...wordingOf(clause, nextDraft, value.edits), ...part, from } }
    change({ edits: next })
    setErrors({})
    setProblem(undefined)
    setDone(undefined)
  }

  return {
    clauses,
    open,
    setOpen,
    problem,
    errors,
    done,
    saving: save.isPending,
    /** How many clauses wait to be saved. */
    waiting: unsaved(clauses, nextDraft, value.edits).length,
    wordingOf: (clause: Clause) => wordingOf(clause, nextDraft, value.edits),
    /** What a colleague has saved for a clause that is being written here too. */
    theirs(clause: Clause): Wording | undefined {
      return both.includes(clause) ? savedWording(clause, nextDraft) : undefined
    },
    write,
    /** Goes on with one's own words, over what the colleague saved. */
    keepMine(clause: Clause) {
      const edit = value.edits[clause.id]
      if (edit) change({ edits: { ...value.edits, [clause.id]: { ...edit, from: savedWording(clause, nextDraft) } } })
      setProblem(undefined)
    },
    takeTheirs(clause: Clause) {
      const { [clause.id]: _, ...others } = value.edits
      change({ edits: others })
      setProblem(undefined)
    },
    save() {
      const [first] = both
      if (first) {
        setOpen(first.id)
        return setProblem(CHOOSE)
      }
      const input = { id, version, clauses: clausesToSave(clauses, nextDraft, value.edits) }
      const parsed = v.safeParse(saveNextDraft.input, input)
      setErrors({})
      setProblem(undefined)
      setDone(undefined)
      if (parsed.success) return save.mutate(parsed.output)
      const fields = fieldErrors(parsed.issues)
      if (!showAt(fields)) setProblem(Object.values(fields)[0])
    },
  }
}
export type NextDraft = ReturnType<typeof useNextDraft>
