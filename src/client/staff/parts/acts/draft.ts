import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import { CONTACT_METHODS, OUTCOMES, REFUSAL_CODES } from '@/contract/suggestion/vocabulary'
import { forget, recall, remember } from '../../../device/storage'
import type { FormAct } from './acts'

const schema = v.object({
  text: v.string(),
  method: v.optional(v.picklist(CONTACT_METHODS)),
  /** When the contact was, if not just now: a day as `dayNumber` counts, and a time as it was typed. */
  day: v.optional(v.number()),
  time: v.string(),
  outcome: v.optional(v.picklist(OUTCOMES)),
  reasonCode: v.optional(v.picklist(REFUSAL_CODES)),
})
export type Draft = v.InferOutput<typeof schema>

const EMPTY: Draft = { text: '', time: '' }
const stored = v.pipe(v.string(), v.parseJson(), schema)
const keyOf = (id: string, act: FormAct) => `desk/${id}/${act}`

function find(id: string, act: FormAct): Draft | undefined {
  const found = v.safeParse(stored, recall(keyOf(id, act)))
  return found.success ? found.output : undefined
}

/** Whether something was begun for this act and not sent. */
export function hasDraft(id: string, act: FormAct): boolean {
  return find(id, act) !== undefined
}

/** What is being written for one act on one case. It is kept on the device until it is sent, whatever happens to the page. */
export function useDraft(id: string, act: FormAct) {
  const [draft, setDraft] = useState(() => find(id, act) ?? EMPTY)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; store: () => void }>()

  const stop = () => {
    if (waiting.current) clearTimeout(waiting.current.timer)
    waiting.current = undefined
  }
  // What was typed in the last moment is kept too when the page is left.
  useEffect(
    () => () => {
      const store = waiting.current?.store
      stop()
      store?.()
    },
    [],
  )

  function change(part: Partial<Draft>) {
    const next = { ...draft, ...part }
    setDraft(next)
    stop()
    const store = () => {
      waiting.current = undefined
      remember(keyOf(id, act), JSON.stringify(next))
    }
    waiting.current = { timer: setTimeout(store, 300), store }
  }

  function drop() {
    stop()
    forget(keyOf(id, act))
    setDraft(EMPTY)
  }

  return { draft, change, drop }
}
