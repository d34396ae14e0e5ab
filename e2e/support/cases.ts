import { must, type Case } from './local-cloud'

export const OFFICER = 'demo-officer-yangguang'
export const SECOND_OFFICER = 'demo-officer2-yangguang'
export const LEAD = 'demo-lead-yangguang'
export const DISTRICT = 'demo-district'
export const OTHER_OFFICER = 'demo-officer-longtan'
export const OTHER_LEAD = 'demo-lead-longtan'

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
export async function accepted(resident: string, changes: object = {}, officer = OFFICER): Promise<Case> {
  const { id } = await submitted(resident, changes)
  const { version } = await must(officer, 'desk.get', { id })
  return must(officer, 'desk.accept', { id, version, contact: CONTACT })
}

/** The same of two people, about one matter: one leads, the other follows it. */
export async function mergedCases(resident: string, other: string): Promise<{ lead: string; follower: string }> {
  const { id: lead } = await accepted(other, { public: false })
  const { id, version } = await accepted(resident)
  await must(OFFICER, 'desk.merge', { id, version, into: lead })
  return { lead, follower: id }
}

/** The same, which waits for the answer to a question; and one out of the box, with what stands on its slip. */
export async function askedCases(resident: string) {
  const { id } = await submitted(resident)
  const intake = { ...SUGGESTION, channel: 'paper', consentRecorded: true }
  const slip = await must<{ id: string; number: string; claimCode: string }>(OFFICER, 'desk.intake', intake)
  for (const each of [id, slip.id]) {
    const { version } = await must(OFFICER, 'desk.get', { id: each })
    await must(OFFICER, 'desk.askInfo', { id: each, version, text: '是哪一块绿地？' })
  }
  return { id, slip }
}

export const ANSWER = '旧门板和菜地已清理，补种草皮 26 平方米。'

/** The same, answered. */
export async function answered(resident: string): Promise<Case> {
  const { id, version } = await accepted(resident)
  return must(OFFICER, 'desk.answer', { id, version, outcome: 'solved', text: ANSWER })
}

const PUBLIC = { text: '3 号楼北侧的绿地被人圈起来种菜，下雨一地泥。', answer: '已清理，补种草皮 26 平方米。' }

/** A case put where everyone may read it. @returns its public id */
export async function published(
  id: string,
  words: { text: string; answer?: string } = PUBLIC,
  lead = LEAD,
): Promise<string> {
  const { version } = await must(lead, 'desk.get', { id })
  const shown = await must<{ publicText: { publicId: string } }>(lead, 'desk.publish', { id, version, ...words })
  return shown.publicText.publicId
}

/** Takes it from there. */
export async function hidden(id: string): Promise<void> {
  const { version } = await must(LEAD, 'desk.get', { id })
  await must(LEAD, 'desk.hide', { id, version })
}

/** The public id of a case that everyone could read once. */
export async function noLongerPublic(resident: string): Promise<string> {
  const { id } = await accepted(resident)
  const publicId = await published(id, { text: PUBLIC.text })
  await hidden(id)
  return publicId
}
