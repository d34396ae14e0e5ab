import { useEffect, useRef, useState, type Dispatch, type SetStateAction } from 'react'
import type { Profile } from '@/contract/me/actions'
import { readDraft, type Draft } from '../../../unsent/draft'

/**
 * Fills in what somebody left with us, when it comes after the slip was opened: only where they have written nothing
 * themselves, and no telephone where they are to be anonymous. What was begun earlier has its own.
 * @returns `touch` is to be told what they write; `written` is what of a draft is theirs, as to fill in is no writing
 */
export function useLateProfile(
  workstationId: string,
  profile: Profile | undefined,
  setDraft: Dispatch<SetStateAction<Draft>>,
) {
  const [begun] = useState(() => readDraft(workstationId) !== undefined)
  const touched = useRef({ name: begun, phone: begun })

  useEffect(() => {
    if (!profile) return
    const { name = '', phone = '' } = profile
    setDraft((before) => ({
      ...before,
      name: touched.current.name ? before.name : name,
      phone: touched.current.phone || before.anonymous ? before.phone : phone,
    }))
  }, [profile, setDraft])

  return {
    touch({ name, phone }: Partial<Draft>): void {
      touched.current.name ||= name !== undefined
      touched.current.phone ||= phone !== undefined
    },
    written: (draft: Draft): Partial<Draft> => ({
      ...draft,
      name: touched.current.name ? draft.name : undefined,
      phone: touched.current.phone ? draft.phone : undefined,
    }),
  }
}
