import type { DeskCan, DeskView } from '@/contract/desk/view'

/** What staff do with a case by a form; opening a phone number is done where it stands. */
export type FormAct = Exclude<DeskCan, 'openPhone'>

interface ActWords {
  name: string
  /** What it does, in the list of acts. */
  does: string
  /** The button that does it. */
  send: string
  /** Said when it is done. */
  done: string
}

export const ACT_WORDS: Record<FormAct, ActWords> = {
  accept: {
    name: '受理',
    does: '记下先行联系的情况，居民会看到',
    send: '确认受理',
    done: '已受理，居民会看到先行联系的情况。',
  },
  start: {
    name: '开始办理',
    does: '居民会看到「办理中」',
    send: '确认开始办理',
    done: '已开始办理，居民会看到「办理中」。',
  },
  answer: {
    name: '答复',
    does: '写明结果和理由，居民可以评价',
    send: '发出答复',
    done: '答复已发出，居民可以评价了。',
  },
  askInfo: {
    name: '请居民补充',
    does: '答复时限停下，等居民补充',
    send: '发给居民',
    done: '已发给居民，补充前答复时限停着。',
  },
  resume: {
    name: '继续办理',
    does: '不再等居民补充，答复时限接着走',
    send: '确认继续办理',
    done: '已继续办理，答复时限接着走。',
  },
  refuse: {
    name: '不予受理',
    does: '说明理由，这件事到此为止',
    send: '确认不予受理',
    done: '已不予受理，居民会看到理由。',
  },
  note: {
    name: '内部备注',
    does: '只有办件的人看得到，居民看不到',
    send: '记下备注',
    done: '备注已记下，居民看不到。',
  },
}

/** What usually comes next, first; notes are never what comes next. */
const SENSIBLE = ['accept', 'resume', 'start', 'answer'] as const

/** The act that comes next for who is looking, if any is theirs. */
export function nextAct({ can }: DeskView): FormAct | undefined {
  return SENSIBLE.find((act) => can.includes(act))
}

const ORDER: readonly FormAct[] = ['accept', 'resume', 'start', 'answer', 'askInfo', 'note', 'refuse']

/** All the acts there are now, but one. */
export function otherActs({ can }: DeskView, but: FormAct | undefined): FormAct[] {
  return ORDER.filter((act) => act !== but && can.includes(act))
}
