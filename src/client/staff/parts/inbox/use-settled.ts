import { useEffect, useState } from 'react'

const PAUSE = 350

/** What somebody types, once they have paused: not every letter is asked for. */
export function useSettled(typed: string): string {
  const [settled, settle] = useState(typed)
  useEffect(() => {
    // Emptied at once: else what was looked for before would come back with the next letter.
    if (typed === '') return settle('')
    const timer = setTimeout(() => settle(typed), PAUSE)
    return () => clearTimeout(timer)
  }, [typed])
  return typed === '' ? '' : settled
}
