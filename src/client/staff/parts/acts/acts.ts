import type { DeskView } from '@/contract/desk/view'
import type { ActGroup, FormAct } from './act-form'
import { FORMS } from './forms'

/** What usually comes next, first; notes are never what comes next. */
const SENSIBLE = ['accept', 'resume', 'start', 'answer'] as const

/** What the groups of acts are called, in the order in which they are offered. */
const GROUPS: readonly { group: ActGroup; name: string }[] = [
  { group: 'move', name: '办下去' },
  { group: 'hand', name: '交给别人' },
  { group: 'record', name: '记下来' },
  { group: 'end', name: '不办了' },
]

export interface ActsOfAGroup {
  name: string
  acts: FormAct[]
}

/** The act that comes next for who is looking, if any is theirs. */
export function nextAct({ can, deliveredAt }: DeskView): FormAct | undefined {
  const next = SENSIBLE.find((act) => can.includes(act))
  // Somebody without WeChat does not know the answer until it is brought to them.
  return next ?? (can.includes('deliver') && deliveredAt === undefined ? 'deliver' : undefined)
}

/** All the acts there are now, but one, by what they are to the case. */
export function otherActs({ can }: DeskView, but: FormAct | undefined): ActsOfAGroup[] {
  const others = Object.values(FORMS).filter(({ act }) => act !== but && can.includes(act))
  return GROUPS.map(({ group, name }) => ({
    name,
    acts: others.filter((form) => form.group === group).map(({ act }) => act),
  })).filter(({ acts }) => acts.length > 0)
}
