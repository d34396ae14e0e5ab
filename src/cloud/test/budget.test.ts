import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions, type ActionName } from '@/contract/actions'
import { caseIn, DISTRICT, INTAKE, LEAD, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { prepared, TRIES, type ConsultationAction } from '../testing/consultation-acts'
import { inputOf, type Input } from '../testing/examples'
import { startLocal, type Local } from '../testing/local'
import { HERE, invitation, joins } from '../testing/members'

/** Requests to the database an action may make: read one 2, list 2, write 6, home 5. */
interface Budget {
  /** A table to take away is read a hundred at a time. */
  most: number
  as: string | 'resident'
  /** What is sent, where it is not the action's example. */
  input?: Input
  state?: string
}
const READ = 2
const WRITE = 6
/** Two cases in one transaction, which costs a beginning, an end and two requests a case, then the act's own events and its lead. */
const BOTH = 11

const BUDGETS: Record<Exclude<ActionName, ConsultationAction>, Budget> = {
  'board.resolve': { most: READ, as: 'resident' },
  'workstation.list': { most: READ, as: 'resident' },
  'workstation.get': { most: READ, as: 'resident' },
  'home.get': { most: 5, as: OFFICER },
  // Who asks, their workstations, what they left for next time, and whether there is news.
  'me.get': { most: 4, as: OFFICER },
  'me.update': { most: WRITE, as: 'resident' },
  'me.consent': { most: WRITE, as: 'resident' },
  // The cases, the consultations with the answers, what they joined in with, the profile, and the file.
  'me.export': { most: 10, as: 'resident', state: 'answered' },
  // Once in a life. A case costs six: its messages twice, the case, and what its event leaves behind.
  'me.erase': { most: 16, as: 'resident', state: 'accepted' },
  'message.list': { most: READ, as: 'resident', state: 'answered' },
  'message.read': { most: READ, as: 'resident', state: 'answered' },
  'workstation.deskGet': { most: READ, as: LEAD },
  'workstation.create': { most: WRITE, as: DISTRICT },
  // Once a month: a transaction, and the names that members carry.
  'workstation.edit': { most: 9, as: LEAD },
  'settings.get': { most: READ, as: OFFICER },
  'settings.save': { most: 8, as: DISTRICT },
  // Who works there, and who is invited; who asks, and the workstation's name.
  'member.list': { most: 4, as: LEAD },
  'member.invite': { most: WRITE, as: LEAD },
  'member.uninvite': { most: WRITE, as: LEAD },
  // A code is counted as a try before it is looked at, and taken off when it is right.
  // A guess is counted before anyone looks, and taken off again.
  'member.invitation': { most: 4, as: 'resident' },
  // A handful of times in the life of a workstation: one transaction over invitation, member and roster of the leads.
  'member.accept': {
    most: 18,
    as: 'resident',
    input: async (box) => ({ code: await invitation(box, 'lead'), name: '新来的' }),
  },
  'member.change': { most: 11, as: LEAD },
  'member.remove': {
    most: 11,
    as: LEAD,
    input: async (box) => ({ workstationId: HERE, openid: await joins(box, 'lead') }),
  },
  // The line by which an upload that nothing uses is found again.
  'upload.ticket': { most: READ, as: 'resident', input: { kind: 'photo', type: 'image/png', bytes: 10 } },
  // Where it goes and what is promised there, one place of the day's, the case, its trail. What a board adds, and the next of
  // a day, is told with the limits.
  'suggestion.submit': { most: WRITE, as: 'resident', input: { ...SUGGESTION, phone: '13812345678' } },
  'suggestion.mine': { most: READ, as: 'resident', state: 'answered' },
  'suggestion.get': { most: READ, as: 'resident', state: 'answered' },
  'suggestion.supplement': { most: WRITE, as: 'resident', state: 'needsInfo' },
  'suggestion.withdraw': { most: WRITE, as: 'resident', state: 'accepted' },
  'suggestion.rate': { most: WRITE, as: 'resident', state: 'answered', input: { satisfaction: 'fair', solved: true } },
  'suggestion.askAgain': { most: WRITE, as: 'resident', state: 'answered' },
  'policy.list': { most: READ, as: OFFICER, input: { topic: 'parking', search: '消防' } },
  'policy.save': { most: WRITE, as: LEAD },
  'policy.remove': { most: WRITE, as: LEAD, input: { id: 'demo-policy-7', version: 1 } },
  'template.list': { most: READ, as: OFFICER, input: { outcome: 'solved' } },
  'template.save': { most: WRITE, as: LEAD },
  'template.remove': { most: WRITE, as: LEAD, input: { id: 'demo-template-7', version: 1 } },
  // A code is counted as a try before it is looked at, and that taken off again: two requests more.
  'suggestion.find': { most: 4, as: 'resident' },
  'suggestion.claim': { most: 7, as: 'resident' },
  // The case, whether the caller is with it already, the mark, how many there are, and that number in the case.
  'suggestion.support': { most: WRITE, as: 'resident' },
  // What is public and the handbook at once, then what the caller is to it.
  'suggestion.similar': { most: 3, as: 'resident' },
  'wall.list': { most: READ, as: 'resident' },
  'wall.figures': { most: READ, as: 'resident' },
  'wall.get': { most: READ, as: 'resident' },
  // The public text and its case, the note, and its way into the trail.
  'wall.report': { most: WRITE, as: 'resident' },
  // As a resident's submission, and who enters it.
  'desk.intake': { most: 7, as: OFFICER, input: { ...INTAKE, phone: '13812345678' } },
  'desk.visit': { most: WRITE, as: OFFICER },
  'desk.visits': { most: READ, as: OFFICER },
  'desk.inbox': { most: READ, as: OFFICER, input: { filter: 'dueSoon' } },
  'desk.colleagues': { most: READ, as: OFFICER },
  'desk.assign': { most: WRITE, as: OFFICER, state: 'accepted' },
  'desk.bulk': { most: WRITE, as: OFFICER },
  'desk.get': { most: READ, as: OFFICER, state: 'answered' },
  // Who asks, the case, and beside it at once: this resident's others, those like it, the handbook.
  'desk.beside': { most: 5, as: OFFICER, state: 'answered' },
  // Who asks, the case, who else has it open, and that the caller has: 4, and 3 when asked again at once.
  'desk.look': { most: 5, as: OFFICER, state: 'answered' },
  'desk.accept': { most: WRITE, as: OFFICER, state: 'submitted' },
  'desk.attempt': { most: WRITE, as: OFFICER, state: 'submitted' },
  'desk.askInfo': { most: WRITE, as: OFFICER, state: 'handling', input: { text: '是哪一块' } },
  'desk.resume': { most: WRITE, as: OFFICER, state: 'needsInfo' },
  'desk.start': { most: WRITE, as: OFFICER, state: 'accepted' },
  'desk.transcribe': { most: WRITE, as: OFFICER, state: 'accepted' },
  'desk.transfer': { most: WRITE, as: OFFICER, state: 'accepted' },
  'desk.extend': { most: WRITE, as: LEAD, state: 'accepted' },
  'desk.answer': { most: WRITE, as: OFFICER, state: 'handling' },
  'desk.refuse': { most: WRITE, as: LEAD, state: 'submitted', input: { reasonCode: 'petition', text: '信访在办' } },
  'desk.refusals': { most: READ, as: DISTRICT },
  'desk.reopen': { most: WRITE, as: DISTRICT, state: 'refused' },
  'desk.deliver': { most: WRITE, as: OFFICER, state: 'answered' },
  'desk.merge': { most: BOTH, as: OFFICER, state: 'submitted' },
  'desk.unmerge': { most: WRITE, as: OFFICER, state: 'merged' },
  // Who asks, the case, and those that follow it.
  'desk.merged': { most: 3, as: OFFICER, state: 'accepted' },
  'desk.publish': { most: WRITE, as: LEAD, state: 'accepted' },
  'desk.hide': { most: WRITE, as: LEAD, state: 'published' },
  'desk.note': { most: WRITE, as: OFFICER, state: 'accepted' },
  'desk.openPhone': { most: WRITE, as: OFFICER, state: 'accepted' },
  // The code, which browser asked, and who looks.
  'session.look': { most: 3, as: OFFICER },
  'session.confirm': { most: WRITE, as: OFFICER },
  'session.decline': { most: WRITE, as: OFFICER },
  'session.list': { most: READ, as: OFFICER },
  'session.revoke': { most: WRITE, as: OFFICER },
  // Who asks, the names of the desks, and the lines; a table is read a hundred lines at a time.
  'audit.list': { most: 3, as: DISTRICT },
  'export.audit': { most: 12, as: DISTRICT, state: 'accepted' },
  'export.figures': { most: 12, as: LEAD },
  'export.cases': { most: 12, as: LEAD },
  // Who asks, the months, and the cases that have changed since these were written.
  'stats.overview': { most: 4, as: DISTRICT, state: 'answered', input: { from: '2025-12-01', to: '2026-12-31' } },
  'stats.recount': { most: 6, as: DISTRICT },
}

/** Whoever an action is for, where it is not the lead. */
const ON_BEHALF: Partial<Record<ConsultationAction, string>> = {
  'consultation.get': somebody(),
  'consultation.answer': somebody(),
  'consultation.myAnswer': somebody(),
  'consultation.myOpinions': somebody(),
  'consultation.result': somebody(),
  'consultation.report': somebody(),
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
  // From then on the desk is told how many opinions were reported.
  'consultation.publish': 8,
  // The group and its consultation in one transaction, then the event's way into the trail.
  'consultation.reword': 10,
}

let local: Local
beforeAll(async () => {
  local = await startLocal()
  // A process that has just begun reads the settings once more.
  await local.must(somebody(), 'workstation.list')
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
    if (made && action === 'desk.deliver')
      await local.change('suggestions', { _id: made.id }, { $set: { channel: 'paper' } })
    if (made && action === 'desk.transcribe')
      await local.change(
        'suggestions',
        { _id: made.id },
        { $set: { text: '', voice: { fileID: 'cloud://local/none' } } },
      )
    const given = await inputOf(local, action, budget.input)
    const input = made ? { id: made.id, version: (await made.atDesk()).version, ...given } : given
    const who = budget.as === 'resident' ? (made?.resident ?? somebody()) : budget.as
    const outcome = await local.call(who, action, input)
    await local.post('/local/clock', { now: null })
    expect(outcome.code).toBe('OK')
    expect(outcome.cost.db).toBeGreaterThan(0)
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
