import { useEffect, useRef, useState } from 'react'
import { similarSuggestions } from '@/contract/wall/actions'
import type { Actions, OutputOf } from '@/contract/actions'
import { SUGGESTION_TEXT } from '@/contract/suggestion/actions'
import { textLength, tidyText } from '@/contract/text'
import { useCall } from '../../../cloud'

type Found = OutputOf<Actions['suggestion.similar']>
const NOTHING: Found = { items: [], policies: [] }
/** After so long without a key somebody has paused. Milliseconds. */
const PAUSE = 600

/** What is like the words that stand there, once who writes them pauses. What was found stays until there is something new. */
export function useSimilar(workstationId: string, { topic, text }: { topic: string; text: string }): Found {
  const written = tidyText(text)
  const [paused, setPaused] = useState(written)
  useEffect(() => {
    const timer = setTimeout(() => setPaused(written), PAUSE)
    return () => clearTimeout(timer)
  }, [written])

  const length = textLength(paused)
  const asks = length >= SUGGESTION_TEXT.min && length <= SUGGESTION_TEXT.max
  const about = topic === '' ? undefined : topic
  const found = useCall(similarSuggestions, asks ? { workstationId, topic: about, text: paused } : undefined)
  const last = useRef(NOTHING)
  if (!asks) last.current = NOTHING
  else if (found.data) last.current = found.data
  return last.current
}
