import { useState } from 'react'
import { editWorkstation, type WorkstationSettings } from '@/contract/settings/workstation'
import { useAct } from '../../../cloud'
import { changesOf, typedWorkstation, type TypedWorkstation } from './form'

/** A workstation's settings as they are being changed, on the version they were read at. */
export function useWorkstationForm(settings: WorkstationSettings) {
  const [read, setRead] = useState(settings)
  const [form, setForm] = useState(() => typedWorkstation(settings))
  const [saved, setSaved] = useState(false)
  const edit = useAct(editWorkstation, {
    onSuccess: (now) => {
      take(now)
      setSaved(true)
    },
  })

  function take(now: WorkstationSettings) {
    setRead(now)
    setForm(typedWorkstation(now))
  }

  const changes = changesOf(typedWorkstation(read), form)
  const changed = Object.keys(changes).length > 0
  return {
    form,
    settings: read,
    changed,
    saved: saved && !changed,
    saving: edit.isPending,
    error: edit.error ?? undefined,
    errors: edit.error?.fields ?? {},
    change: (part: Partial<TypedWorkstation>) => {
      setSaved(false)
      setForm((before) => ({ ...before, ...part }))
    },
    /** Theirs in place of what was typed. */
    start: (now: WorkstationSettings) => {
      edit.reset()
      take(now)
    },
    save: () => edit.mutate({ id: read.id, version: read.version, ...changes }),
  }
}

export type WorkstationFormState = ReturnType<typeof useWorkstationForm>
