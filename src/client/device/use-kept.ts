import { useEffect, useRef, useState } from 'react'

/** A moment after the last change is soon enough: nobody closes the app faster. */
const PAUSE = 300

/**
 * Keeps what is being written: a moment after the last change, and at once when the page is left.
 * @param value what is being written, as text; while it is as it was at first, nothing is kept
 * @param keep puts it away; whether it outlives the app
 * @returns what became of it: nothing yet, kept, or not kept because the phone is full; `stop` ends it when all is sent
 */
export function useKept(value: string, keep: (value: string) => boolean) {
  const [saved, setSaved] = useState<'kept' | 'full'>()
  const now = useRef({ value, keep, changed: false, stopped: false })
  now.current.keep = keep
  now.current.changed ||= now.current.value !== value
  now.current.value = value

  useEffect(() => {
    if (!now.current.changed) return
    setSaved(undefined)
    const timer = setTimeout(() => {
      if (!now.current.stopped) setSaved(now.current.keep(now.current.value) ? 'kept' : 'full')
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [value])

  useEffect(() => {
    const last = now.current
    return () => {
      if (last.changed && !last.stopped) last.keep(last.value)
    }
  }, [])

  return { saved, stop: () => void (now.current.stopped = true) }
}
