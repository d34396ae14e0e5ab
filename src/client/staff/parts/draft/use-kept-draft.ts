import { useEffect, useRef, useState } from 'react'
import * as v from 'valibot'
import { deskConsultationView, type DeskConsultationView } from '@/contract/consultation/view'
import type { CallError } from '../../../cloud'
import { useOnLeave } from '../../../device/use-on-leave'
import type { Draft } from './shape'
import { dropKept, keepDraft } from './store'

/**
 * Keeps what is written on the device, a moment after the last change and at once when the page is left.
 * @param base what is saved: the same need not be kept
 */
export function useKeptDraft(name: string, draft: Draft, base: Draft, version: number | undefined) {
  const [state, setState] = useState<'kept' | 'full'>()
  const latest = useRef({ draft, base, version })
  latest.current = { draft, base, version }
  const over = useRef(false)
  const first = useRef(draft)

  function keep(): 'kept' | 'full' | undefined {
    const now = latest.current
    if (over.current || now.draft === first.current) return undefined
    if (JSON.stringify(now.draft) === JSON.stringify(now.base)) {
      dropKept(name)
      return undefined
    }
    return keepDraft(name, now.draft, now.version) ? 'kept' : 'full'
  }
  const atOnce = useRef(keep)
  atOnce.current = keep

  useEffect(() => {
    setState(undefined)
    const timer = setTimeout(() => setState(atOnce.current()), 300)
    return () => clearTimeout(timer)
  }, [draft])
  useOnLeave(() => void atOnce.current())

  return {
    state,
    /** It is saved: there is nothing more to keep. */
    stop() {
      over.current = true
    },
  }
}

/** The consultation that a conflict came with. */
export function currentOf(error: CallError): DeskConsultationView | undefined {
  const current = v.safeParse(deskConsultationView, error.current)
  return current.success ? current.output : undefined
}
