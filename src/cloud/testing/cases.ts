import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { Data, Local, Outcome } from './local'

export const OFFICER = 'demo-officer-yangguang'
export const SECOND_OFFICER = 'demo-officer2-yangguang'
export const LEAD = 'demo-lead-yangguang'
export const DISTRICT = 'demo-district'

export const SUGGESTION = {
  workstationId: 'yangguang-2',
  kind: 'suggestion',
  topic: 'green-space',
  text: '三号楼北侧的绿地被围起来种菜，希望恢复成绿地。',
  public: true,
  anonymous: false,
}

/** The last hundred days in Shanghai: the demo district had something to do in them. */
export function lately(): { from: string; to: string } {
  const day = (ago: number) => new Date(Date.now() + 8 * 3_600_000 - ago * 86_400_000).toISOString().slice(0, 10)
  return { from: day(100), to: day(0) }
}

/** A resident nobody has met. */
export function somebody(): string {
  return `somebody-${randomUUID()}`
}

export const CONTACT = { contact: { method: 'phone', note: '约好明天到现场看' } }
export const ANSWER = { outcome: 'solved', text: '已经清理，补种了草皮。' }

/** What an officer enters from a slip out of the box. */
export const INTAKE = { ...SUGGESTION, channel: 'paper', consentRecorded: true }

export const VISIT = {
  workstationId: 'yangguang-2',
  visitKind: 'call',
  place: { text: '3 号楼门口' },
  note: '走访三户，都说楼道灯修好了',
}

const slipReceipt = v.object({ id: v.string(), number: v.string(), claimCode: v.string() })
export type Slip = v.InferOutput<typeof slipReceipt>

/** A case entered on behalf of someone, with what stands on the slip they were handed. */
export async function slipOf(local: Local, change: object = {}, officer = SECOND_OFFICER): Promise<Slip> {
  return v.parse(slipReceipt, await local.must(officer, 'desk.intake', { ...INTAKE, ...change }))
}

/** What opens it. */
export function opens({ number, claimCode }: Slip): { number: string; claimCode: string } {
  return { number, claimCode }
}

const seenCase = v.object({ id: v.string(), version: v.number(), state: v.string(), desk: v.string() })

/** A case of a given state, made by the acts that lead to it. */
export async function caseIn(local: Local, state: string, resident = somebody(), change: object = {}): Promise<Case> {
  const { id } = await local.must(resident, 'suggestion.submit', { ...SUGGESTION, ...change })
  const made = new Case(local, resident, v.parse(v.string(), id))
  for (const [act, input] of PATHS[state] ?? []) await made.does(act, input)
  if (state === 'merged') await made.does('desk.merge', await intoAnother(local))
  return made
}

/** What names another open case at the same desk, to be merged into. */
export async function intoAnother(local: Local): Promise<{ into: string }> {
  return { into: (await caseIn(local, 'accepted')).id }
}

const accept = ['desk.accept', CONTACT] as const
const answered = ['desk.answer', ANSWER] as const
const PATHS: Record<string, readonly (readonly [string, object])[]> = {
  submitted: [],
  needsInfo: [['desk.askInfo', { text: '是哪一块绿地' }]],
  accepted: [accept],
  handling: [accept, ['desk.start', {}]],
  merged: [accept],
  published: [accept, ['desk.publish', { text: '三号楼北侧的绿地被围起来种菜。' }]],
  answered: [accept, answered],
  closed: [accept, answered, ['suggestion.rate', { satisfaction: 'satisfied', solved: true }]],
  refused: [['desk.refuse', { reasonCode: 'petition', text: '信访办已经在办理。' }]],
  withdrawn: [['suggestion.withdraw', {}]],
}

/** Who sits at which desk: an officer, and their lead. At the district's they are one. */
export const STAFF_AT: Record<string, { officer: string; lead: string }> = {
  'yangguang-2': { officer: OFFICER, lead: LEAD },
  longtan: { officer: 'demo-officer-longtan', lead: 'demo-lead-longtan' },
  district: { officer: DISTRICT, lead: DISTRICT },
}
const LEADS_DO = ['desk.refuse', 'desk.extend', 'desk.publish', 'desk.hide']

function whoDoes(act: string, desk: string): string {
  if (act === 'desk.reopen') return DISTRICT
  return STAFF_AT[desk]?.[LEADS_DO.includes(act) ? 'lead' : 'officer'] ?? DISTRICT
}

/** A case as its resident and the staff at its desk handle it. */
export class Case {
  constructor(
    readonly local: Local,
    readonly resident: string,
    readonly id: string,
  ) {}

  /** Does an act as who may do it, on the version that is there. */
  async does(act: string, input: object = {}): Promise<Data> {
    const { version, desk } = await this.atDesk()
    const who = act.startsWith('desk.') ? whoDoes(act, desk) : this.resident
    return this.local.must(who, act, { id: this.id, version, ...input })
  }

  async atDesk(): Promise<Data & v.InferOutput<typeof seenCase>> {
    const data = await this.local.must(DISTRICT, 'desk.get', { id: this.id })
    return { ...data, ...v.parse(seenCase, data) }
  }

  async forResident(): Promise<Data> {
    return this.local.must(this.resident, 'suggestion.get', { id: this.id })
  }
}

/** An act on the version that is there, by whoever tries: it may be refused. */
export async function act(
  who: string,
  made: Case,
  action: string,
  input: object = {},
  requestId?: string,
): Promise<Outcome> {
  const { version } = await made.atDesk()
  return made.local.call(who, action, { id: made.id, version, ...input }, requestId)
}
