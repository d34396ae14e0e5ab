import { isOpen, STATES, type State } from './states'

/** Everything that can happen to a suggestion after, and including, its submission. */
export const ACTS = [
  'submit',
  'accept',
  'attempt',
  'askInfo',
  'supplement',
  'resume',
  'start',
  'transcribe',
  'transfer',
  'extend',
  'answer',
  'deliver',
  'leadAnswered',
  'leadMerged',
  'leadTransferred',
  'leadExtended',
  'refuse',
  'reopen',
  'merge',
  'unmerge',
  'publish',
  'hide',
  'rate',
  'askAgain',
  'autoClose',
  'withdraw',
  'claim',
  'note',
] as const
export type Act = (typeof ACTS)[number]

/**
 * Where an act leads: to a fixed state; `same`: it changes none; `before`: to where the case was before it was asked
 * for information, except that an untouched case counts as accepted by then.
 */
export interface Transition {
  from: readonly (State | 'none')[]
  to: State | 'same' | 'before'
}

/** The whole life of a suggestion. The server enforces it, the client renders it, the tests enumerate it. */
export const TRANSITIONS: Record<Act, readonly Transition[]> = {
  submit: [{ from: ['none'], to: 'submitted' }],
  accept: [{ from: ['submitted'], to: 'accepted' }],
  // Somebody tried to reach the resident, in vain: no contact, and no clock stops.
  attempt: [{ from: ['submitted', 'needsInfo', 'accepted', 'handling'], to: 'same' }],
  askInfo: [{ from: ['submitted', 'accepted', 'handling'], to: 'needsInfo' }],
  supplement: [
    { from: ['needsInfo'], to: 'before' },
    { from: ['submitted', 'accepted', 'handling', 'merged'], to: 'same' },
  ],
  resume: [{ from: ['needsInfo'], to: 'before' }],
  start: [{ from: ['accepted'], to: 'handling' }],
  // What a voice note says is written down; there must be one.
  transcribe: [
    { from: ['submitted', 'needsInfo', 'accepted', 'handling', 'merged', 'answered', 'closed'], to: 'same' },
  ],
  transfer: [{ from: ['submitted', 'accepted', 'handling'], to: 'submitted' }],
  extend: [{ from: ['accepted', 'handling'], to: 'same' }],
  answer: [{ from: ['accepted', 'handling'], to: 'answered' }],
  // Whoever has no WeChat is told by other means what became of their slip.
  deliver: [{ from: ['answered', 'closed', 'refused'], to: 'same' }],
  // A merged case is answered by the act on the case that leads it.
  leadAnswered: [{ from: ['merged'], to: 'answered' }],
  // What else happens to that case carries on to those that follow it.
  leadMerged: [{ from: ['merged'], to: 'same' }],
  leadTransferred: [{ from: ['merged'], to: 'same' }],
  leadExtended: [{ from: ['merged'], to: 'same' }],
  refuse: [{ from: ['submitted'], to: 'refused' }],
  reopen: [{ from: ['refused'], to: 'submitted' }],
  merge: [{ from: ['submitted', 'needsInfo', 'accepted', 'handling'], to: 'merged' }],
  unmerge: [{ from: ['merged'], to: 'accepted' }],
  publish: [{ from: ['needsInfo', 'accepted', 'handling', 'answered', 'closed'], to: 'same' }],
  hide: [{ from: STATES, to: 'same' }],
  rate: [{ from: ['answered'], to: 'closed' }],
  askAgain: [{ from: ['answered', 'closed'], to: 'handling' }],
  autoClose: [{ from: ['answered'], to: 'closed' }],
  withdraw: [{ from: ['submitted', 'needsInfo', 'accepted'], to: 'withdrawn' }],
  // Who holds the claim code binds it to their WeChat, whatever became of it meanwhile.
  claim: [{ from: STATES, to: 'same' }],
  note: [{ from: STATES, to: 'same' }],
}

/**
 * The state that `act` leads to from `from`, or `undefined` when it is not allowed there.
 * @param before where the case was when it was asked for information; only looked at from `needsInfo`
 */
export function nextState(act: Act, from: State | 'none', before?: State): State | undefined {
  const found = TRANSITIONS[act].find((transition) => transition.from.includes(from))
  if (!found) return undefined
  if (found.to === 'before') return before === 'handling' ? 'handling' : 'accepted'
  if (found.to === 'same') return from === 'none' ? undefined : from
  return found.to
}

/** How often, and for how long after closing, a resident may ask for a case to be handled again (再次办理). */
export const ASK_AGAIN_TIMES = 2
export const ASK_AGAIN_DAYS = 30
/** After so many days without a rating an answered case closes by itself. */
export const RATE_WITHIN_DAYS = 15
/** So often a resident may add something of their own accord: a case and its timeline are one document. */
export const SUPPLEMENT_TIMES = 50

const DAY = 86_400_000

/** What decides, beside the state, which acts the resident has. Instants are milliseconds since the epoch. */
export interface Standing {
  state: State
  closedAt?: number
  askedAgain: number
  supplements: number
}

/** The acts the resident who wrote the suggestion may do now. */
export function residentActs(view: Standing, now: number): ('supplement' | 'withdraw' | 'rate' | 'askAgain')[] {
  const acts = (['supplement', 'withdraw', 'rate', 'askAgain'] as const).filter((act) => nextState(act, view.state))
  return acts.filter((act) => {
    if (act === 'supplement') return view.state === 'needsInfo' || view.supplements < SUPPLEMENT_TIMES
    return act !== 'askAgain' || mayAskAgain(view, now)
  })
}

function mayAskAgain(view: Standing, now: number): boolean {
  if (view.askedAgain >= ASK_AGAIN_TIMES || isOpen(view.state)) return false
  return view.closedAt === undefined || now < view.closedAt + ASK_AGAIN_DAYS * DAY
}
