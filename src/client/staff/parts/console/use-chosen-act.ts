import { useState } from 'react'
import type { DeskView } from '@/contract/desk/view'
import { focusField } from '../../../device/focus-field'
import type { FormAct } from '../acts/act-form'
import { nextAct } from '../acts/acts'
import { FORMS } from '../acts/forms'

/** Where the form stands, so that the focus can be sent there. */
export const ACT_FORM = 'act-form'

/**
 * Which act the panel shows: the chosen one, else the next. One that has become impossible stays while something is written
 * for it, so that no words disappear.
 */
export function useChosenAct(view: DeskView) {
  const [chosen, setChosen] = useState(() => nextAct(view))
  const [done, setDone] = useState<string>()
  const stays = chosen !== undefined && (view.can.includes(chosen) || FORMS[chosen].begun(view.id))
  return {
    act: stays ? chosen : nextAct(view),
    done,
    choose(act: FormAct) {
      setDone(undefined)
      setChosen(act)
      focusField(ACT_FORM)
    },
    finish(words: string) {
      setDone(words)
      setChosen(undefined)
    },
  }
}
