import * as v from 'valibot'
import { LEAD, OFFICER, somebody } from './cases'
import type { Data, Local } from './local'

const HOUR = 3_600_000

export const CLAUSES = [
  { type: 'clause', id: 'c1', label: '第一条', title: '施工时间', text: '早八点到晚六点。' },
  { type: 'clause', id: 'c2', label: '第二条', title: '建筑垃圾', text: '当天清运。' },
]
const option = (id: string) => ({ id, text: `选项 ${id}` })
export const QUESTIONS = [
  { type: 'single', id: 'q1', title: '停在哪里', options: ['a', 'b'].map(option) },
  { type: 'multiple', id: 'q2', title: '哪些办法', options: ['a', 'b', 'c'].map(option), min: 1, max: 2 },
  { type: 'scale', id: 'q3', title: '打几分', max: 10 },
  { type: 'text', id: 'q4', title: '还有什么想说' },
]

/** A draft as an officer of 阳光二居 writes it. It opens at once and closes in two days, unless `change` says otherwise. */
export function draft(change: Data = {}): Data {
  return {
    kind: 'draftRule',
    title: '装修规约',
    background: '想听听大家的意见。',
    workstations: ['yangguang-2'],
    who: 'anyone',
    hideTotals: false,
    opensAt: new Date(Date.now() - HOUR).toISOString(),
    closesAt: new Date(Date.now() + 48 * HOUR).toISOString(),
    items: CLAUSES,
    ...change,
  }
}

export type Standing = 'writing' | 'checking' | 'open' | 'closed' | 'replied' | 'published'

const seen = v.object({ id: v.string(), version: v.number() })

/** A consultation, and those who handle it. */
export class Consultation {
  private constructor(
    readonly local: Local,
    readonly id: string,
  ) {}

  static async drafted(local: Local, change: Data = {}): Promise<Consultation> {
    const { id } = v.parse(seen, await local.must(OFFICER, 'consultation.create', draft(change)))
    return new Consultation(local, id)
  }

  static async opened(local: Local, change: Data = {}): Promise<Consultation> {
    const made = await Consultation.drafted(local, change)
    await made.does(OFFICER, 'sendToCheck')
    await made.does(LEAD, 'check', { passes: true })
    return made
  }

  /** An act on the version that is there. */
  async does(who: string, act: string, input: Data = {}): Promise<Data> {
    return this.local.must(who, `consultation.${act}`, { id: this.id, version: await this.version(), ...input })
  }

  /** One in a given standing. `closed` and later move the clock: put it back. */
  static async standing(local: Local, wanted: Standing): Promise<Consultation> {
    if (wanted === 'writing') return Consultation.drafted(local)
    if (wanted === 'checking') {
      const made = await Consultation.drafted(local)
      await made.does(OFFICER, 'sendToCheck')
      return made
    }
    const made = await Consultation.opened(local)
    if (wanted === 'open') return made
    const text = '早八点到晚五点。'
    await made.answered({ c1: { stance: 'disagree', proposal: text } })
    await made.answered({ c1: { stance: 'disagree', proposal: '早九点到晚六点。' } })
    await made.closed()
    if (wanted === 'closed') return made
    await made.replied()
    if (wanted === 'published') await made.does(LEAD, 'publish')
    return made
  }

  /** Every group has the same answer. */
  async replied(): Promise<void> {
    const groupIds = await this.groupIds()
    const said = { verdict: 'adopted', text: '按大家的意思改了。' }
    await this.local.must(OFFICER, 'consultation.reply', { id: this.id, groupIds, ...said })
  }

  async groupIds(answered = false): Promise<string[]> {
    const { items } = await this.local.must(OFFICER, 'consultation.deskOpinions', { id: this.id, answered })
    return v.parse(v.array(v.object({ id: v.string() })), items).map(({ id }) => id)
  }

  async version(): Promise<number> {
    return v.parse(seen, await this.local.must(LEAD, 'consultation.deskGet', { id: this.id })).version
  }

  async answered(answers: Data, who = somebody()): Promise<string> {
    await this.local.must(who, 'consultation.answer', { id: this.id, answers })
    return who
  }

  /** The clock stands three days later, and what closed by then has been gathered. */
  async closed(): Promise<void> {
    await this.local.post('/local/clock', { now: new Date(Date.now() + 72 * HOUR).toISOString() })
    await this.local.post('/local/timer/consultationStages')
  }

  async result(who = somebody()): Promise<Data> {
    return this.local.must(who, 'consultation.result', { id: this.id })
  }
}
