/** The stages of a consultation. The server's clock decides about opening and closing; people decide about the rest. */
export const STAGES = ['draft', 'open', 'closed', 'published', 'done'] as const
export type Stage = (typeof STAGES)[number]
export const STAGE_NAMES: Record<Stage, string> = {
  draft: '起草中',
  open: '征询中',
  closed: '已截止，正在整理',
  published: '已公布结果',
  done: '已落实',
}

/** Where a draft is on its way to being opened: written, waiting for the lead's check, or checked and waiting for its day. */
export const DRAFT_STEPS = ['writing', 'checking', 'checked'] as const
export type DraftStep = (typeof DRAFT_STEPS)[number]
export const DRAFT_STEP_NAMES: Record<DraftStep, string> = {
  writing: '起草中',
  checking: '等室长核对',
  checked: '已核对，等开始',
}

/** What the stage depends on. Instants are milliseconds since the epoch. */
export interface Standing {
  draftStep: DraftStep
  opensAt: number
  /** Exclusive: an answer is in time iff it is before it. */
  closesAt: number
  publishedAt?: number
  doneAt?: number
}

/** The stage at `now`. What was not checked by the lead does not open, whatever its dates say. */
export function stageAt(standing: Standing, now: number): Stage {
  if (standing.doneAt !== undefined) return 'done'
  if (standing.publishedAt !== undefined) return 'published'
  if (standing.draftStep !== 'checked' || now < standing.opensAt) return 'draft'
  return now < standing.closesAt ? 'open' : 'closed'
}
