import { useState } from 'react'
import { PICK, pickPlace } from '../../../device/pick-place'
import { ALLOW_POSITION } from '../../../device/position'
import { boardPlaceAt } from '../../../device/workstation'
import type { SubmitForm } from './use-submit-form'

const IN_WORDS = '写一句在哪里也可以'
const PROBLEMS = {
  refused: `没有允许使用位置。${IN_WORDS}；要带上位置，${ALLOW_POSITION}。`,
  failed: `${PICK.failed}。${IN_WORDS}，也可以再点一次。`,
}

/** The ways to say where it is: in words, on the map, or at the board that was scanned. */
export function usePlace({ draft, change }: SubmitForm, workstationId: string) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const board = boardPlaceAt(workstationId)

  async function pick() {
    setProblem(undefined)
    setBusy(true)
    const found = await pickPlace()
    setBusy(false)
    if (found === undefined) return
    if (typeof found === 'string') return setProblem(PROBLEMS[found])
    const { text, ...point } = found
    // A map's name comes in place of none: what somebody wrote says more.
    change(draft.place.trim() === '' && text !== undefined ? { point, place: text } : { point })
  }

  return {
    busy,
    problem,
    pick: () => {
      if (!busy) void pick()
    },
    /** Takes the point away, and leaves the words. */
    unpick: () => change({ point: undefined }),
    /** Where the scanned board hangs, while nothing else is said. */
    board: draft.place.trim() === '' ? board : undefined,
    atBoard: () => change({ place: board ?? '', point: undefined }),
  }
}
