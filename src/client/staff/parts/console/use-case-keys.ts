import type { DeskView } from '@/contract/desk/view'
import type { FormAct } from '../acts/act-form'

/** What the keyboard does to an open case. WeChat has none; the browser build has a file of its own. */
export function useCaseKeys(_view: DeskView, _choose: (act: FormAct) => void): void {
  return undefined
}
