import { useEffect, useRef, useState } from 'react'
import { useOnLeave } from './use-on-leave'

/** While somebody is typing, not at every letter. */
const PAUSE = 300

/**
 * Keeps what is being written: a pause after the last change, and at once when the page is left.
 * @param value what is being written, as text; while it is as it was at first, nothing is kept
 * @param keep puts it away; whether it outlives the app
 * @param pause in milliseconds; 0 keeps every change at once
 * @returns what became of it: nothing yet, kept, or not kept because the phone is full; `stop` ends it when all is sent
 */
export function useKept(value: string, keep: (value: string) => boolean, pause = PAUSE) {
  const [saved, setSaved] = useState<'kept' | 'full'>()
  const now = useRef({ value, keep, changed: false, stopped: false })
  now.current.keep = keep
  now.current.changed ||= now.current.value !== value
  now.current.value = value

  useEffect(() => {
    if (!now.current.changed) return
    setSaved(undefined)
    const put = () => {
      if (!now.current.stopped) setSaved(now.current.keep(now.current.value) ? 'kept' : 'full')
    }
    if (pause === 0) return put()
    const timer = setTimeout(put, pause)
    return () => clearTimeout(timer)
  }, [value, pause])

  useOnLeave(() => {
    const { changed, stopped, keep: put, value: last } = now.current
    if (changed && !stopped) put(last)
  })

  return { saved, stop: () => void (now.current.stopped = true) }
}
