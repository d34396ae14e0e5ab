import { act, type Case } from './cases'
import type { Outcome } from './local'

/** Who works at 龙潭, where cases of 阳光二居 are handed to. */
export const THERE = 'demo-officer-longtan'
export const LEAD_THERE = 'demo-lead-longtan'

export const REASON = { reason: '这条路归那边管' }

/** Hands a case on (转办), or tries to. */
export function hand(who: string, made: Case, to: string): Promise<Outcome> {
  return act(who, made, 'desk.transfer', { to, ...REASON })
}
