import type { Role } from '../roles'
import type { DraftStep, Stage } from './stages'

/** What staff do with a consultation. */
export const CONSULTATION_ACTS = [
  'read',
  'create',
  'edit',
  'sendToCheck',
  'check',
  'correct',
  'group',
  'reply',
  'saveNextDraft',
  'publish',
  'followUp',
  'reword',
] as const
export type ConsultationAct = (typeof CONSULTATION_ACTS)[number]

/** `some`: it is held at one of one's own workstations; `all`: at none but one's own; `any`: wherever it is held. */
type Reach = 'some' | 'all' | 'any'

const OFFICER = { officer: 'all', lead: 'all', district: 'any' } as const
const LEAD = { lead: 'all', district: 'any' } as const

/** The role × act table of consultations. What is not in it is denied. Source: the rules of the domain, "Roles". */
export const CONSULTATION_ROLE_ACTS: Record<ConsultationAct, Partial<Record<Role, Reach>>> = {
  read: { officer: 'some', lead: 'some', district: 'any' },
  create: OFFICER,
  edit: OFFICER,
  sendToCheck: OFFICER,
  check: LEAD,
  correct: LEAD,
  group: OFFICER,
  reply: OFFICER,
  saveNextDraft: OFFICER,
  publish: LEAD,
  followUp: OFFICER,
  reword: LEAD,
}

/** Whether `role`, working at `own` workstations, may do `act` with a consultation held at `held`. */
export function mayActOn(act: ConsultationAct, role: Role, own: readonly string[], held: readonly string[]): boolean {
  const reach = CONSULTATION_ROLE_ACTS[act][role]
  if (reach === 'any') return true
  if (reach === 'some') return held.some((id) => own.includes(id))
  return reach === 'all' && held.every((id) => own.includes(id))
}

/** In which stage an act has its place, and of a draft in which step. */
const STAGES_OF_ACTS: Record<ConsultationAct, { stages: readonly Stage[]; steps?: readonly DraftStep[] }> = {
  read: { stages: ['draft', 'open', 'closed', 'published', 'done'] },
  create: { stages: [] },
  edit: { stages: ['draft'] },
  sendToCheck: { stages: ['draft'], steps: ['writing'] },
  check: { stages: ['draft'], steps: ['checking'] },
  correct: { stages: ['open'] },
  group: { stages: ['closed'] },
  reply: { stages: ['closed'] },
  saveNextDraft: { stages: ['closed'] },
  publish: { stages: ['closed'] },
  followUp: { stages: ['published'] },
  reword: { stages: ['published', 'done'] },
}

export function hasItsPlace(act: ConsultationAct, stage: Stage, step: DraftStep): boolean {
  const place = STAGES_OF_ACTS[act]
  return place.stages.includes(stage) && (place.steps === undefined || place.steps.includes(step))
}
