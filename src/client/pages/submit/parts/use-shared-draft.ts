import { useEffect, useRef, useState } from 'react'
import { newRequestId } from '../../../cloud'
import { keptStamp, onDraftElsewhere, readDraft, storeDraft, type Draft } from '../../../unsent/draft'
import { saysTheSame, wouldLose } from './two-tabs'

/** Words that gave way to newer ones, or that the draft has left this phone from another tab. */
export type Elsewhere = { words: Draft } | 'sent'

/**
 * The draft of a workstation as several tabs write it (see two-tabs.ts).
 * @param now what stands in this tab
 * @param show puts another draft on the screen
 */
export function useSharedDraft(workstationId: string, now: { readonly current: Draft }, show: (draft: Draft) => void) {
  const [elsewhere, setElsewhere] = useState<Elsewhere>()
  // Which writing of it this tab has seen last, and what it shows that needs no keeping.
  const seen = useRef(keptStamp(workstationId))
  const shown = useRef<Draft>()
  const latest = useRef(show)
  latest.current = show

  useEffect(() => {
    const put = (draft: Draft) => {
      shown.current = draft
      latest.current(draft)
    }
    return onDraftElsewhere(workstationId, () => {
      const stamp = keptStamp(workstationId)
      if (stamp === seen.current) return
      seen.current = stamp
      const there = readDraft(workstationId)
      const mine = now.current
      if (there === undefined) {
        // Sent again, the same words would be a second suggestion: never by mistake under the first one's id.
        setElsewhere('sent')
        return put({ ...mine, requestId: newRequestId() })
      }
      setElsewhere(wouldLose(mine, there) ? { words: mine } : undefined)
      put({ ...there, step: mine.step })
    })
  }, [workstationId, now])

  /** @returns whether the phone has kept it */
  function store(draft: Draft): boolean {
    if (shown.current !== undefined && saysTheSame(shown.current, draft)) return true
    shown.current = undefined
    const there = keptStamp(workstationId) === seen.current ? undefined : readDraft(workstationId)
    // A tab that slept did not hear of it: what is being typed is newer.
    if (there !== undefined && wouldLose(there, draft)) setElsewhere({ words: there })
    else if (elsewhere === 'sent') setElsewhere(undefined)
    seen.current = newRequestId()
    return storeDraft(workstationId, draft, seen.current)
  }

  /** The words that gave way come back; the others give way. */
  function swap() {
    if (elsewhere === undefined || elsewhere === 'sent') return
    const mine = now.current
    show({ ...elsewhere.words, step: mine.step })
    setElsewhere({ words: mine })
  }

  return { elsewhere, store, swap }
}
