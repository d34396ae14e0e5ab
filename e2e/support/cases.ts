import { must, type Case } from './local-cloud'

export const OFFICER = 'demo-officer-yangguang'
export const LEAD = 'demo-lead-yangguang'
export const OTHER_OFFICER = 'demo-officer-longtan'

export const SUGGESTION = {
  workstationId: 'yangguang-2',
  kind: 'suggestion',
  topic: 'green-space',
  text: '3 号楼北侧的绿地被围起来种菜，希望恢复成绿地。',
  public: true,
  anonymous: false,
}

export interface Receipt {
  id: string
  number: string
  state: string
  contactDueAt: string
  answerDueAt: string
}

/** A suggestion that was just put into the box. */
export function submitted(resident: string, changes: object = {}): Promise<Receipt> {
  return must<Receipt>(resident, 'suggestion.submit', { ...SUGGESTION, ...changes })
}

export const CONTACT = { method: 'phone', note: '打了电话，约好明天上午到现场看。' }

/** The same, taken on by the officer. */
export async function accepted(resident: string, changes: object = {}): Promise<Case> {
  const { id } = await submitted(resident, changes)
  const { version } = await must(OFFICER, 'desk.get', { id })
  return must(OFFICER, 'desk.accept', { id, version, contact: CONTACT })
}

/** The same, answered. */
export async function answered(resident: string): Promise<Case> {
  const { id, version } = await accepted(resident)
  const text = '旧门板和菜地已清理，补种草皮 26 平方米。'
  return must(OFFICER, 'desk.answer', { id, version, outcome: 'solved', text })
}
