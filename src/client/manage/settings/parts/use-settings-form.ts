import { useState } from 'react'
import { saveSettings, type AnnouncedDay, type SettingsView } from '@/contract/settings/actions'
import { useAct } from '../../../cloud'
import { limitsOf, typedLimits, type TypedLimits } from './typed-limits'
import { deadlinesOf, typedDeadlines, type TypedDeadlines } from '../../parts/typed-deadlines'

export interface TypedTopic {
  /** None for one that is new. */
  id?: string
  name: string
  retired: boolean
}

export interface TypedSettings {
  topics: TypedTopic[]
  deadlines: TypedDeadlines
  limits: TypedLimits
  days: AnnouncedDay[]
}

function typed({ topics, deadlines, limits, days }: SettingsView): TypedSettings {
  return { topics, deadlines: typedDeadlines(deadlines), limits: typedLimits(limits), days }
}

/**
 * The settings as they are being changed, on the version they were read at: what somebody else saved meanwhile comes as a
 * conflict, and what is typed stays until one asks for theirs.
 */
export function useSettingsForm(settings: SettingsView) {
  const [read, setRead] = useState(settings)
  const [form, setForm] = useState(() => typed(settings))
  const [saved, setSaved] = useState(false)
  const save = useAct(saveSettings, {
    onSuccess: (now) => {
      take(now)
      setSaved(true)
    },
  })

  function take(now: SettingsView) {
    setRead(now)
    setForm(typed(now))
  }

  const changed = JSON.stringify(form) !== JSON.stringify(typed(read))
  return {
    form,
    changed,
    saved: saved && !changed,
    saving: save.isPending,
    error: save.error ?? undefined,
    errors: save.error?.fields ?? {},
    change: (part: Partial<TypedSettings>) => {
      setSaved(false)
      setForm((before) => ({ ...before, ...part }))
    },
    changeLimits: (part: Partial<TypedLimits>) => {
      setSaved(false)
      setForm((before) => ({ ...before, limits: { ...before.limits, ...part } }))
    },
    /** Theirs in place of what was typed. */
    start: (now: SettingsView) => {
      save.reset()
      take(now)
    },
    save: () => {
      const { topics, deadlines, limits, days } = form
      const was = typed(read)
      const differs = (name: keyof TypedSettings) => JSON.stringify(form[name]) !== JSON.stringify(was[name])
      save.mutate({
        version: read.version,
        ...(differs('topics') ? { topics } : {}),
        ...(differs('deadlines') ? { deadlines: deadlinesOf(deadlines) } : {}),
        ...(differs('limits') ? { limits: limitsOf(limits) } : {}),
        ...(differs('days') ? { days } : {}),
      })
    },
  }
}
