import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions, type ActionName } from '@/contract/actions'
import { ANSWER, caseIn, CONTACT, LEAD, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { prepared, TRIES, type ConsultationAction } from '../testing/consultation-acts'
import { startLocal, type Local } from '../testing/local'

/** Requests to the database an action may make: read one 2, list 2, write 6, home 5. */
interface Budget {
  most: 2 | 5 | 6
  as: string | 'resident'
  input?: object
  state?: string
}
const READ = 2
const WRITE = 6

const BUDGETS: Record<Exclude<ActionName, ConsultationAction>, Budget> = {
  'board.resolve': { most: READ, as: 'resident', input: { scene: 'b=yg2-1' } },
  'workstation.list': { most: READ, as: 'resident' },
  'workstation.get': { most: READ, as: 'resident', input: { id: 'yangguang-2' } },
  'home.get': { most: 5, as: OFFICER, input: { workstationId: 'yangguang-2' } },
  'me.get': { most: READ, as: OFFICER },
  'upload.ticket': { most: READ, as: 'resident', input: { kind: 'photo', type: 'image/png', bytes: 10 } },
  'suggestion.submit': {
    most: WRITE,
    as: 'resident',
    input: { ...SUGGESTION, boardId: 'yg2-1', phone: '13812345678' },
  },
  'suggestion.mine': { most: READ, as: 'resident', state: 'answered' },
  'suggestion.get': { most: READ, as: 'resident', state: 'answered' },
  'suggestion.supplement': { most: WRITE, as: 'resident', state: 'needsInfo', input: { text: '补充一点' } },
  'suggestion.withdraw': { most: WRITE, as: 'resident', state: 'accepted' },
  'suggestion.rate': { most: WRITE, as: 'resident', state: 'answered', input: { satisfaction: 'fair', solved: true } },
  'suggestion.askAgain': { most: WRITE, as: 'resident', state: 'answered', input: { reason: '还没办好' } },
  'desk.inbox': { most: READ, as: OFFICER, input: { filter: 'dueSoon' } },
  'desk.get': { most: READ, as: OFFICER, state: 'answered' },
  'desk.accept': { most: WRITE, as: OFFICER, state: 'submitted', input: CONTACT },
  'desk.askInfo': { most: WRITE, as: OFFICER, state: 'handling', input: { text: '是哪一块' } },
  'desk.resume': { most: WRITE, as: OFFICER, state: 'needsInfo', input: { note: '先办起来' } },
  'desk.start': { most: WRITE, as: OFFICER, state: 'accepted' },
  'desk.answer': { most: WRITE, as: OFFICER, state: 'handling', input: ANSWER },
  'desk.refuse': { most: WRITE, as: LEAD, state: 'submitted', input: { reasonCode: 'petition', text: '信访在办' } },
  'desk.note': { most: WRITE, as: OFFICER, state: 'accepted', input: { text: '备注' } },
  'desk.openPhone': { most: WRITE, as: OFFICER, state: 'accepted' },
}

/** Whoever an action is for, where it is not the lead. */
const ON_BEHALF: Partial<Record<ConsultationAction, string>> = {
  'consultation.get': somebody(),
  'consultation.answer': somebody(),
  'consultation.myAnswer': somebody(),
  'consultation.myOpinions': somebody(),
  'consultation.result': somebody(),
}

/** What staff do a few times in the life of a consultation may cost more: who they are, the consultation, and what is in it. */
const WIDER: Partial<Record<ConsultationAction, number>> = {
  // Makes the sixteen shards of the totals, once.
  'consultation.check': 22,
  // The groups of one's own words, and those they were put into.
  'consultation.myOpinions': 4,
  'consultation.deskFigures': 3,
  'consultation.deskOpinions': 3,
  'consultation.alikeOpinions': 4,
  // Two groups in one transaction, which costs a beginning, an end and two requests a group.
  'consultation.mergeOpinions': 8,
  'consultation.saveNextDraft': 7,
  'consultation.publish': 7,
}

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

describe('the cost of an action', () => {
  it('has a budget for each', () => {
    expect(Object.keys({ ...BUDGETS, ...TRIES }).sort()).toEqual(Object.keys(actions).sort())
  })

  it.each(Object.keys(BUDGETS) as (keyof typeof BUDGETS)[])('%s stays within it', async (action) => {
    const budget = BUDGETS[action]
    const made =
      budget.state === undefined ? undefined : await caseIn(local, budget.state, somebody(), { phone: '13812345678' })
    if (action === 'desk.resume')
      await local.post('/local/clock', { now: new Date(Date.now() + 20 * 86_400_000).toISOString() })
    const input = made ? { id: made.id, version: (await made.atDesk()).version, ...budget.input } : (budget.input ?? {})
    const who = budget.as === 'resident' ? (made?.resident ?? somebody()) : budget.as
    const outcome = await local.call(who, action, input)
    await local.post('/local/clock', { now: null })
    expect(outcome.code).toBe('OK')
    expect(outcome.cost.db).toBeGreaterThan(action === 'upload.ticket' ? -1 : 0)
    expect(outcome.cost.db).toBeLessThanOrEqual(budget.most)
  })

  it.each(Object.keys(TRIES) as ConsultationAction[])('%s stays within it', async (action) => {
    const { input } = await prepared(local, action)
    const outcome = await local.call(ON_BEHALF[action] ?? LEAD, action, input)
    await local.post('/local/clock', { now: null })
    expect(outcome.code).toBe('OK')
    expect(outcome.cost.db).toBeGreaterThan(0)
    expect(outcome.cost.db).toBeLessThanOrEqual(WIDER[action] ?? (actions[action].writes ? WRITE : READ))
  })
})
