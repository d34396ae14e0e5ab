import { useState } from 'react'
import * as v from 'valibot'
import { policyView, removePolicy, savePolicy } from '@/contract/policy/actions'
import { fieldErrors } from '@/contract/schema'
import { removeTemplate, saveTemplate, templateView } from '@/contract/template/actions'
import { useAct, type CallError } from '../../../cloud'
import { focusField } from '../../../device/focus-field'
import { fieldId } from '../../../ui'
import { useKeptForm } from '../../../device/use-kept-form'
import { bodyOf, draftOf, entryDraft, type Entry, type EntryKind } from './draft'

const SAVE = { policy: savePolicy, template: saveTemplate } as const
const REMOVE = { policy: removePolicy, template: removeTemplate } as const
const VIEW = { policy: policyView, template: templateView } as const
/** In the order they stand. */
const FIELDS = ['title', 'source', 'outcome', 'text', 'topics', 'workstationId'] as const

/** One entry that is being written: kept until it is saved, checked by the contract's schema, saved once. */
export function useEntryForm(kind: EntryKind, entry: Entry | undefined, onDone: (words: string) => void) {
  const key = `handbook/${kind}/${entry?.id ?? 'new'}`
  const { value: draft, change: write, drop } = useKeptForm(key, entryDraft, draftOf(entry))
  const [errors, setErrors] = useState<Record<string, string>>({})
  const [problem, setProblem] = useState<string>()
  /** What somebody else saved meanwhile. */
  const [overtaken, setOvertaken] = useState<Entry>()
  const finish = (words: string) => {
    drop()
    onDone(words)
  }
  const save = useAct(SAVE[kind], {
    onSuccess: () => finish('已保存，办件时就能用。'),
    onError: fail,
  })
  const remove = useAct(REMOVE[kind], {
    onSuccess: () => finish('已移除。引用过它的答复不变。'),
    onError: fail,
  })

  function show(found: Record<string, string>): boolean {
    setErrors(found)
    const wrong = FIELDS.find((name) => found[name] !== undefined)
    if (wrong !== undefined) focusField(fieldId(wrong))
    return wrong !== undefined
  }

  function fail(error: CallError) {
    const current = v.safeParse(VIEW[kind], error.current)
    if (error.code === 'CONFLICT' && current.success) setOvertaken(current.output)
    if (!show(error.fields)) setProblem(error.message)
  }

  const seen = overtaken ?? entry
  return {
    ...{ draft, errors, problem, overtaken },
    busy: save.isPending || remove.isPending,
    change(part: Partial<typeof draft>) {
      write(part)
      setErrors({})
      setProblem(undefined)
    },
    send() {
      setProblem(undefined)
      const changed = seen && { id: seen.id, version: overtaken?.version ?? draft.version ?? seen.version }
      const parsed = v.safeParse(SAVE[kind].input, bodyOf(kind, draft, changed))
      const missing: Record<string, string> = draft.scope === undefined ? { workstationId: '请选一下哪里用' } : {}
      const found = { ...(parsed.success ? {} : fieldErrors(parsed.issues)), ...missing }
      if (!show(found) && parsed.success) save.mutate(parsed.output)
    },
    remove() {
      if (seen) remove.mutate({ id: seen.id, version: seen.version })
    },
  }
}
export type EntryForm = ReturnType<typeof useEntryForm>
