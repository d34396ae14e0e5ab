import { ANSWER, answered, CONTACT, LEAD, OFFICER, submitted, SUGGESTION } from './cases'
import { must } from './local-cloud'

/** Cases that ended, each in its way, and one that was to be handled again. Of somebody who sees them all. */
export interface Ended {
  resident: string
  refused: string
  withdrawn: string
  closed: string
  again: string
}

export async function endedCases(resident: string): Promise<Ended> {
  const [refused, withdrawn, closed, again] = await Promise.all([
    refusedCase(resident),
    withdrawnCase(resident),
    ratedCase(resident, GOOD),
    askedAgain(resident),
  ])
  return { resident, refused, withdrawn, closed, again }
}

async function refusedCase(resident: string): Promise<string> {
  const { id } = await submitted(resident)
  const text = '这件事法院已经受理，请等判决。有疑问，可以问街道法律服务站。'
  await must(LEAD, 'desk.refuse', { id, version: 1, reasonCode: 'legalProcedure', text })
  return id
}

async function withdrawnCase(resident: string): Promise<string> {
  const { id } = await submitted(resident)
  await must(resident, 'suggestion.withdraw', { id, version: 1 })
  return id
}

const GOOD = { satisfaction: 'satisfied', solved: true }
const BAD = { satisfaction: 'unsatisfied', solved: false }

async function ratedCase(resident: string, rating: typeof GOOD): Promise<string> {
  const { id, version } = await answered(resident)
  await must(resident, 'suggestion.rate', { id, version, ...rating })
  return id
}

async function askedAgain(resident: string): Promise<string> {
  const id = await ratedCase(resident, BAD)
  const { version } = await must(resident, 'suggestion.get', { id })
  await must(resident, 'suggestion.askAgain', { id, version, reason: '北边角上又种上了，请再来看看。' })
  return id
}

/** A slip out of the box whose case is answered, bound to somebody's WeChat. */
export async function claimedSlip(by: string): Promise<{ number: string; claimCode: string }> {
  const intake = { ...SUGGESTION, channel: 'paper', consentRecorded: true }
  const { id, number, claimCode } = await must<{ id: string; number: string; claimCode: string }>(
    OFFICER,
    'desk.intake',
    intake,
  )
  await must(by, 'suggestion.claim', { number, claimCode })
  const { version } = await must(OFFICER, 'desk.get', { id })
  const { version: taken } = await must(OFFICER, 'desk.accept', { id, version, contact: CONTACT })
  await must(OFFICER, 'desk.answer', { id, version: taken, outcome: 'solved', text: ANSWER })
  return { number, claimCode }
}

/** The demo's case that is past its day: no clock has to be moved for it, which everybody shares. */
export async function overdueCase(): Promise<{ resident: string; id: string }> {
  const resident = 'resident-sun'
  const [first] = (await must<{ items: { id: string }[] }>(resident, 'suggestion.mine')).items
  if (first === undefined) throw new Error('the demo has no case that is past its day')
  return { resident, id: first.id }
}
