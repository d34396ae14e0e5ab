import type { DeskAct } from '@/contract/roles'
import { ANSWER, CONTACT } from './cases'

interface Where {
  desk: 'own' | 'foreign' | 'district'
  /** Another open case at the same desk. */
  other: string
}

/** What is sent with an act of staff on a case, beside the case. */
export const DESK_INPUTS: Partial<Record<DeskAct, (where: Where) => object>> = {
  read: () => ({}),
  accept: () => CONTACT,
  attempt: () => CONTACT,
  askInfo: () => ({ text: '是哪一块绿地' }),
  resume: () => ({ note: '按现有情况先办' }),
  start: () => ({}),
  transcribe: () => ({ text: '三号楼北侧的绿地被围起来了。' }),
  transfer: ({ desk }) => ({ to: desk === 'foreign' ? 'yangguang-2' : 'longtan', reason: '归那边管' }),
  extend: () => ({ workingDays: 5, reason: '等鉴定结果' }),
  answer: () => ANSWER,
  deliver: () => ({ method: 'visit', note: '送到家里' }),
  refuse: () => ({ reasonCode: 'petition', text: '信访办在办' }),
  reopen: () => ({ text: '仍应受理' }),
  merge: ({ other }) => ({ into: other }),
  unmerge: () => ({ reason: '不是同一件事' }),
  publish: () => ({ text: '绿地被围起来种菜。' }),
  hide: () => ({}),
  assign: () => ({}),
  note: () => ({ text: '备注' }),
  openPhone: () => ({}),
}

/** Acts that nobody calls, finer shades of one that is tried, and what makes a case instead of changing one. */
export const TRIED_ELSEWHERE: DeskAct[] = [
  ...(['leadAnswered', 'leadMerged', 'leadTransferred', 'leadExtended', 'autoClose'] as const),
  ...(['openAnonymousPhone', 'assignOther', 'intake', 'visit'] as const),
]

/** Acts that are tried by every role, on every desk, in every state. */
export const TRIED = Object.keys(DESK_INPUTS) as DeskAct[]

export function actionOf(act: DeskAct): string {
  return act === 'read' ? 'desk.get' : `desk.${act}`
}
