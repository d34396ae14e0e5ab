/** The states of a suggestion. */
export const STATES = [
  'submitted',
  'needsInfo',
  'accepted',
  'handling',
  'merged',
  'answered',
  'closed',
  'refused',
  'withdrawn',
] as const
export type State = (typeof STATES)[number]

/** The state alone, as the desk, tables and sentences say it. */
export const STATE_NAMES: Record<State, string> = {
  submitted: '待受理',
  needsInfo: '待补充',
  accepted: '已受理',
  handling: '办理中',
  merged: '并案办理中',
  answered: '已答复',
  closed: '已结案',
  refused: '不予受理',
  withdrawn: '已撤回',
}

/** As a resident is shown their own case: an answer is theirs to rate. */
export const RESIDENT_STATE_NAMES: Record<State, string> = { ...STATE_NAMES, answered: '已答复（待评价）' }

export type StateGroup = 'open' | 'answered' | 'closed'

const GROUPS: Record<State, StateGroup> = {
  submitted: 'open',
  needsInfo: 'open',
  accepted: 'open',
  handling: 'open',
  merged: 'open',
  answered: 'answered',
  closed: 'closed',
  refused: 'closed',
  withdrawn: 'closed',
}

/** Whether somebody still has to act: open (staff), answered (the resident may rate), closed (nobody). */
export function groupOf(state: State): StateGroup {
  return GROUPS[state]
}

export function isOpen(state: State): boolean {
  return GROUPS[state] === 'open'
}
