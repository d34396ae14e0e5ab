import type { State } from '@/contract/suggestion/states'
import type { Outcome } from '@/contract/suggestion/vocabulary'
import type { Tone } from './tag/tag'

const STATE_TONES: Record<State, Tone> = {
  submitted: 'plain',
  needsInfo: 'warn',
  accepted: 'blue',
  handling: 'blue',
  merged: 'blue',
  answered: 'ok',
  closed: 'plain',
  refused: 'plain',
  withdrawn: 'plain',
}

/** The colour of a state's tag: blue is under way, amber waits for the resident, green has an answer. */
export function toneOf(state: State): Tone {
  return STATE_TONES[state]
}

const HELPED: readonly Outcome[] = ['adopted', 'partlyAdopted', 'solved']

/** Green for an outcome that helped. */
export function toneOfOutcome(outcome: Outcome): Tone {
  return HELPED.includes(outcome) ? 'ok' : 'blue'
}
