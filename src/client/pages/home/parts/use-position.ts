import { useState } from 'react'
import { ALLOW_POSITION, position } from '../../../device/position'
import type { Point } from '../../../device/point'

const OR_CHOOSE = '也可以直接在下面选'
const PROBLEMS = {
  refused: `没有允许使用位置。${ALLOW_POSITION}；${OR_CHOOSE}。`,
  failed: `没能找到您的位置。请看看手机的定位开了没有，再点一次；${OR_CHOOSE}。`,
}

/** While the app is open and no longer: who has said it once is not asked at every look at the list. */
let known: Point | undefined

/** Where the person is, once they have asked for it. It stays on the phone. */
export function usePosition() {
  const [at, setAt] = useState(known)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()

  async function find() {
    setProblem(undefined)
    setBusy(true)
    const found = await position()
    setBusy(false)
    if (typeof found === 'string') return setProblem(PROBLEMS[found])
    known = found
    setAt(found)
  }

  return { at, busy, problem, find: () => void find() }
}
