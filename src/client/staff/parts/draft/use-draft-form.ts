import { useState } from 'react'
import { createConsultation, editConsultation, correctConsultation } from '@/contract/consultation/desk-actions'
import { NOTHING_CORRECTED } from '@/contract/consultation/correction'
import type { DeskConsultationView } from '@/contract/consultation/view'
import { useAct, type CallError } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { fieldId } from '../../../ui'
import { useShowConsultation } from '../consultation/use-consultation'
import { draftOf } from './begin'
import { differences } from './differences'
import { firstOf, itemOf, shownAt, type Errors } from './errors'
import { checked, type SaveInput, type Saving } from './input'
import type { Draft } from './shape'
import { dropKept, type Kept } from './store'
import { currentOf, useKeptDraft } from './use-kept-draft'

const ON_THE_WAY = '照片或文件还在上传，请稍等'
const NOT_SENT = '有照片或文件没传上，请重传或删掉'
const CHANGED = '刚才有人改过，最上面写着改了什么。再存一次就以您写的为准。'
const NO_ANSWER = '暂时连不上，您写的还在。再存一次也不会重复。'

/** What is written, what it is written over, and under which name the device keeps it meanwhile. */
export interface Beginning {
  name: string
  /** What is saved, or what a new draft begins with. */
  base: Draft
  saving: Saving
  kept: Kept | undefined
  /** What it is a copy of. */
  copied?: DeskConsultationView
}

/** Somebody else has saved meanwhile: what they changed, or in what theirs differs from what the device had kept. */
export interface Conflict {
  parts: string[]
  over: 'just now' | 'meanwhile'
}

/** A consultation that is being written: kept on the device as it is typed, checked, saved, and never lost. */
export function useDraftForm(
  { name, base: first, saving: firstSaving, kept }: Beginning,
  onSaved: (view: DeskConsultationView) => void,
) {
  const [base, setBase] = useState(first)
  const [saving, setSaving] = useState(firstSaving)
  const [draft, setDraft] = useState(kept?.draft ?? first)
  // Counts how often it was begun anew: what keeps a state of its own begins anew with it.
  const [round, setRound] = useState(0)
  const [restored, setRestored] = useState(kept !== undefined)
  const [errors, setErrors] = useState<Errors>({})
  const [problem, setProblem] = useState<string>()
  const [conflict, setConflict] = useState(() => metBefore(kept, first, firstSaving))
  // A correction that is ready to go out once it has been confirmed.
  const [asked, setAsked] = useState<SaveInput>()
  const [openItem, setOpenItem] = useState<string>()
  const [uploads, setUploads] = useState<Record<string, 'sending' | 'failed' | undefined>>({})
  const showConsultation = useShowConsultation()
  const keeping = useKeptDraft(name, draft, base, 'version' in saving ? saving.version : undefined)

  const done = (view: DeskConsultationView) => {
    keeping.stop()
    dropKept(name)
    onSaved(view)
  }
  const handlers = { onSuccess: done, onError: fail }
  const acts = {
    create: useAct(createConsultation, handlers),
    edit: useAct(editConsultation, handlers),
    correct: useAct(correctConsultation, handlers),
  }

  function show(found: Errors): boolean {
    setErrors(found)
    const wrong = firstOf(found)
    if (wrong === undefined) return false
    const item = draft.items[itemOf(wrong)]
    if (item) setOpenItem(item.id)
    // Once the card of the item is open.
    setTimeout(() => focusField(fieldId(wrong)), 50)
    return true
  }

  function fail(error: CallError) {
    setAsked(undefined)
    const theirs = error.code === 'CONFLICT' ? currentOf(error) : undefined
    if (theirs) return meet(theirs)
    if (show(shownAt(error.fields))) return
    setProblem(error.unanswered ? NO_ANSWER : (Object.values(error.fields)[0] ?? error.message))
  }

  /** From here on it is written over what they have saved. */
  function meet(theirs: DeskConsultationView) {
    const now = draftOf(theirs)
    showConsultation(theirs)
    setConflict({ parts: differences(base, now), over: 'just now' })
    // What changed stands above all; the button may be far below.
    setProblem(CHANGED)
    setBase(now)
    setSaving((before) => ('version' in before ? { ...before, version: theirs.version } : before))
  }

  function update(step: (before: Draft) => Draft) {
    setDraft(step)
    setProblem(undefined)
    setErrors({})
  }

  function send(save: SaveInput) {
    switch (save.act) {
      case 'create':
        return acts.create.mutate(save.input)
      case 'edit':
        return acts.edit.mutate(save.input)
      case 'correct':
        return acts.correct.mutate(save.input)
    }
  }

  return {
    draft,
    act: saving.act,
    errors,
    problem,
    round,
    restored,
    conflict,
    openItem,
    setOpenItem,
    saved: keeping.state,
    saving: acts.create.isPending || acts.edit.isPending || acts.correct.isPending,
    update,
    change: (part: Partial<Draft>) => update((before) => ({ ...before, ...part })),
    /** What is still on its way cannot be saved yet. */
    report(place: string, state: 'sending' | 'failed' | undefined) {
      setUploads((before) => (before[place] === state ? before : { ...before, [place]: state }))
    },
    /** Gives up what is written for what is saved. */
    startOver() {
      dropKept(name)
      update(() => base)
      setRestored(false)
      setConflict(undefined)
      setRound((before) => before + 1)
    },
    save() {
      setProblem(undefined)
      const states = Object.values(uploads)
      if (states.includes('sending')) return setProblem(ON_THE_WAY)
      if (states.includes('failed')) return setProblem(NOT_SENT)
      const save = checked(draft, saving)
      if ('fields' in save) {
        if (!show(shownAt(save.fields))) setProblem(Object.values(save.fields)[0])
        return
      }
      if (save.act === 'correct' && differences(base, draft).length === 0) {
        show({ items: NOTHING_CORRECTED })
        return
      }
      setErrors({})
      if (save.act === 'correct') setAsked(save)
      else send(save)
    },
    /** Whether a correction waits for a yes. */
    asking: asked !== undefined,
    confirm() {
      if (asked) send(asked)
    },
    cancel: () => setAsked(undefined),
  }
}
export type DraftForm = ReturnType<typeof useDraftForm>

/** The device has kept what was written over an older version than the one that is saved now. */
function metBefore(kept: Kept | undefined, now: Draft, saving: Saving): Conflict | undefined {
  if (!kept || !('version' in saving) || kept.version === saving.version) return undefined
  return { parts: differences(kept.draft, now), over: 'meanwhile' }
}
