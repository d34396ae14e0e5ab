import { useEffect, useRef, useState } from 'react'
import type { Begun } from '@/contract/session/console'
import { beginSignIn, howSignInStands, lookAround } from '../device/console.h5'

const POLL_MS = 1_000

export type Standing = 'beginning' | 'waiting' | 'seen' | 'late' | 'ended' | 'unreachable'

/** A code for this browser, and how it stands: asked every second while somebody looks. */
export function useSignIn() {
  const [code, setCode] = useState<Begun & { from: number }>()
  const [standing, setStanding] = useState<Standing>('beginning')
  const beginning = useRef(false)

  const begin = () => {
    if (beginning.current) return
    beginning.current = true
    setStanding('beginning')
    beginSignIn()
      .then((made) => {
        if (made) setCode({ ...made, from: performance.now() })
        setStanding(made ? 'waiting' : 'unreachable')
      })
      .catch(() => setStanding('unreachable'))
      .finally(() => (beginning.current = false))
  }
  const latest = useRef(begin)
  latest.current = begin
  useEffect(() => latest.current(), [])

  const open = standing === 'waiting' || standing === 'seen'
  useEffect(() => {
    if (!open) return
    const timer = setInterval(() => {
      if (document.visibilityState === 'hidden') return
      howSignInStands().then(
        (now) => (now === 'in' ? void lookAround() : setStanding(now)),
        // One answer that does not come is no end: the next one may.
        () => undefined,
      )
    }, POLL_MS)
    return () => clearInterval(timer)
  }, [open])

  return { code, standing, begin }
}
