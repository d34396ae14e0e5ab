import type { ActionName } from '@/contract/actions'
import { CLAUSES, Consultation, draft, type Standing } from './consultations'
import type { Data, Local } from './local'

export type ConsultationAction = Extract<ActionName, `consultation.${string}`>

/** One good call of an action. */
interface Try {
  /** The consultation it is tried on; none for an action without one. */
  on?: Standing
  input?: (made: Consultation) => Data | Promise<Data>
}

const FOLLOW_UP = { at: '2026-11-20T02:00:00.000Z', text: '告示已经贴出', done: false }
const REPLY = { verdict: 'adopted', text: '按大家的意思改了。' }

async function merged(made: Consultation): Promise<Data> {
  const [into, ...groupIds] = await made.groupIds()
  return { into, groupIds }
}

async function published(made: Consultation): Promise<string | undefined> {
  const [groupId] = await made.groupIds(true)
  return groupId
}

/** Every action of a consultation, as it goes well for whoever may do it. */
export const TRIES: Record<ConsultationAction, Try> = {
  'consultation.list': {},
  'consultation.get': { on: 'open' },
  'consultation.answer': { on: 'open', input: () => ({ answers: { c1: { stance: 'agree' } } }) },
  'consultation.myAnswer': { on: 'open' },
  'consultation.result': { on: 'closed' },
  'consultation.opinions': { on: 'published' },
  'consultation.myOpinions': { on: 'published' },
  'consultation.report': {
    on: 'published',
    input: async (made) => ({ groupId: await published(made), reason: 'untrue' }),
  },
  'consultation.create': {},
  'consultation.edit': { on: 'writing', input: () => draft() },
  'consultation.sendToCheck': { on: 'writing' },
  'consultation.check': { on: 'checking', input: () => ({ passes: true }) },
  'consultation.correct': { on: 'open', input: () => ({ items: CLAUSES.slice(0, 1), note: '第二条是多的' }) },
  'consultation.deskList': {},
  'consultation.deskGet': { on: 'writing' },
  'consultation.deskFigures': { on: 'open' },
  'consultation.deskOpinions': { on: 'closed', input: () => ({ answered: false }) },
  'consultation.alikeOpinions': { on: 'closed', input: async (made) => ({ groupId: (await made.groupIds())[0] }) },
  'consultation.mergeOpinions': { on: 'closed', input: merged },
  'consultation.reply': { on: 'closed', input: async (made) => ({ groupIds: await made.groupIds(), ...REPLY }) },
  'consultation.saveNextDraft': {
    on: 'closed',
    input: async (made) => ({ clauses: [{ id: 'c1', text: '早八点到晚五点。', cites: await made.groupIds() }] }),
  },
  'consultation.publish': { on: 'replied' },
  'consultation.followUp': { on: 'published', input: () => FOLLOW_UP },
  'consultation.reword': {
    on: 'published',
    input: async (made) => ({ groupId: await published(made), publicWording: '早一点收工。' }),
  },
}

/** What to send for an action, and the consultation it was prepared on. */
export async function prepared(
  local: Local,
  action: ConsultationAction,
): Promise<{ made?: Consultation; input: Data }> {
  const { on, input } = TRIES[action]
  if (on === undefined) return { input: action === 'consultation.create' ? draft() : {} }
  const made = await Consultation.standing(local, on)
  return { made, input: { id: made.id, version: await made.version(), ...(await input?.(made)) } }
}
