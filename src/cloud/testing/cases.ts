import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import type { Data, Local } from './local'

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

/** A resident nobody has met. */
export function somebody(): string {
  return `somebody-${randomUUID()}`
}

export const CONTACT = { contact: { method: 'phone', note: '约好明天到现场看' } }
export const ANSWER = { outcome: 'solved', text: '已经清理，补种了草皮。' }

const seenCase = v.object({ id: v.string(), version: v.number(), state: v.string() })

/** A case of a given state, made by the acts that lead to it. */
export async function caseIn(local: Local, state: string, resident = somebody(), change: object = {}): Promise<Case> {
  const { id } = await local.must(resident, 'suggestion.submit', { ...SUGGESTION, ...change })
  const made = new Case(local, resident, v.parse(v.string(), id))
  for (const [act, input] of PATHS[state] ?? []) await made.does(act, input)
  return made
}

const accept = ['desk.accept', CONTACT] as const
const answered = ['desk.answer', ANSWER] as const
const PATHS: Record<string, readonly (readonly [string, object])[]> = {
  submitted: [],
  needsInfo: [['desk.askInfo', { text: '是哪一块绿地' }]],
  accepted: [accept],
  handling: [accept, ['desk.start', {}]],
  answered: [accept, answered],
  closed: [accept, answered, ['suggestion.rate', { satisfaction: 'satisfied', solved: true }]],
  refused: [['desk.refuse', { reasonCode: 'petition', text: '信访办已经在办理。' }]],
  withdrawn: [['suggestion.withdraw', {}]],
}

/** A case as its resident and the staff at its desk handle it. */
export class Case {
  constructor(
    private readonly local: Local,
    readonly resident: string,
    readonly id: string,
  ) {}

  /** Does an act as who may do it, on the version that is there. */
  async does(act: string, input: object = {}): Promise<Data> {
    const who = !act.startsWith('desk.') ? this.resident : act === 'desk.refuse' ? LEAD : OFFICER
    return this.local.must(who, act, { id: this.id, version: (await this.atDesk()).version, ...input })
  }

  async atDesk(): Promise<Data & v.InferOutput<typeof seenCase>> {
    const data = await this.local.must(DISTRICT, 'desk.get', { id: this.id })
    return { ...data, ...v.parse(seenCase, data) }
  }

  async forResident(): Promise<Data> {
    return this.local.must(this.resident, 'suggestion.get', { id: this.id })
  }
}
