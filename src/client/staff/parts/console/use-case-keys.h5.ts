import { useEffect, useRef } from 'react'
import type { DeskView } from '@/contract/desk/view'
import type { FormAct } from '../acts/act-form'
import { ACT_KEYS, isActKey } from './case-keys'
import { ACT_FORM } from './use-chosen-act'

const TYPED_INTO = 'input, textarea, [contenteditable]'

/** One key an act, for which nothing is typed into; Ctrl+Enter sends what the form at the right holds, from inside it. */
export function useCaseKeys(view: DeskView, choose: (act: FormAct) => void): void {
  const latest = useRef({ view, choose })
  latest.current = { view, choose }
  useEffect(() => {
    const heard = (event: KeyboardEvent) => {
      if (event.isComposing || event.altKey || document.querySelector('[role="dialog"]')) return
      const typing = event.target instanceof Element && event.target.matches(TYPED_INTO)
      if ((event.ctrlKey || event.metaKey) && event.key === 'Enter') return send(event)
      if (typing || event.ctrlKey || event.metaKey || !isActKey(event.key)) return
      const act = ACT_KEYS[event.key]
      if (!latest.current.view.can.includes(act)) return
      event.preventDefault()
      latest.current.choose(act)
    }
    // On the way down: Taro's input lets no key up.
    document.addEventListener('keydown', heard, true)
    return () => document.removeEventListener('keydown', heard, true)
  }, [])
}

/** By its button: it says why when it cannot, and does nothing twice. */
function send(event: KeyboardEvent): void {
  const form = document.getElementById(ACT_FORM)
  if (!form || !(event.target instanceof Node) || !form.contains(event.target)) return
  event.preventDefault()
  form.querySelector<HTMLElement>('.act-foot .button')?.click()
}
