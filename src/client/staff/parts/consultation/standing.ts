import { DRAFT_STEP_NAMES, STAGE_NAMES, type DraftStep, type Stage } from '@/contract/consultation/stages'
import type { Tone } from '../../../ui'
import { timeLeft } from '../time-left'

/** Where a consultation stands: its stage, and of a draft its step. */
export interface Standing {
  stage: Stage
  draftStep: DraftStep
  opensAt: string
  closesAt: string
}

const STAGE_TONES: Record<Stage, Tone> = { draft: 'plain', open: 'blue', closed: 'warn', published: 'ok', done: 'ok' }
const STEP_TONES: Record<DraftStep, Tone> = { writing: 'plain', checking: 'warn', checked: 'blue' }

/** The standing as a tag: blue goes by itself, amber waits for somebody at the desk, green has its result. */
export function standingTag({ stage, draftStep }: Standing): { words: string; tone: Tone } {
  return stage === 'draft'
    ? { words: DRAFT_STEP_NAMES[draftStep], tone: STEP_TONES[draftStep] }
    : { words: STAGE_NAMES[stage], tone: STAGE_TONES[stage] }
}

export interface Countdown {
  value: number
  unit: string
  /** What comes then. */
  then: '开始' | '截止'
}

/**
 * How long until it opens or closes; nothing where no clock runs.
 * @param now the server's time, in ms since the epoch
 */
export function countdown({ stage, draftStep, opensAt, closesAt }: Standing, now: number): Countdown | undefined {
  const opens = stage === 'draft' && draftStep === 'checked'
  if (!opens && stage !== 'open') return undefined
  const { value, unit, late } = timeLeft(opens ? opensAt : closesAt, now)
  return late ? undefined : { value, unit, then: opens ? '开始' : '截止' }
}
