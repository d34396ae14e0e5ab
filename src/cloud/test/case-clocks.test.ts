import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, type Case, caseIn, CONTACT, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

describe('clocks', () => {
  const friday = '2026-03-06T02:00:00.000Z'

  it('give a submission one working day to first contact and five to the answer', async () => {
    await local.post('/local/clock', { now: friday })
    const receipt = await local.must(somebody(), 'suggestion.submit', SUGGESTION)
    expect(receipt.contactDueAt).toBe('2026-03-09T16:00:00.000Z')
    expect(receipt.answerDueAt).toBe('2026-03-13T16:00:00.000Z')
  })

  it('tell both sides what is left, and which one has run out', async () => {
    await local.post('/local/clock', { now: friday })
    const made = await caseIn(local, 'submitted')
    // Over the weekend to the end of Monday: both run on working days, and are counted in them.
    expect(await made.forResident()).toMatchObject({ answerDaysLeft: 5, contactDaysLeft: 1 })
    await local.post('/local/clock', { now: '2026-03-09T16:00:00.000Z' })
    expect(await made.forResident()).toMatchObject({ answerDaysLeft: 3, contactDaysLeft: 0, overdue: 'contact' })
    await made.does('desk.accept', CONTACT)
    expect(await made.atDesk()).not.toHaveProperty('overdue')
    expect(await made.forResident()).not.toHaveProperty('contactDaysLeft')
    await local.post('/local/clock', { now: '2026-03-13T16:00:00.000Z' })
    expect(await made.atDesk()).toMatchObject({ answerDaysLeft: 0, overdue: 'answer' })
    await made.does('desk.answer', ANSWER)
    expect(await made.forResident()).not.toHaveProperty('overdue')
  })

  it('stand still while the case waits for its resident, for the whole working days between', async () => {
    await local.post('/local/clock', { now: friday })
    const made = await caseIn(local, 'accepted')
    await made.does('desk.askInfo', { text: '是哪一块绿地' })
    expect(await made.atDesk()).not.toHaveProperty('answerDaysLeft')
    await local.post('/local/clock', { now: '2026-03-11T02:00:00.000Z' })
    await made.does('suggestion.supplement', { text: '三号楼和四号楼之间' })
    // Monday and Tuesday lie wholly between: Friday the 13th becomes Tuesday the 17th.
    expect((await made.atDesk()).answerDueAt).toBe('2026-03-17T16:00:00.000Z')
  })

  it('tell the resident how many working days there are to answer a question', async () => {
    await local.post('/local/clock', { now: friday })
    const made = await caseIn(local, 'needsInfo')
    expect(await made.forResident()).toMatchObject({ resumableFrom: '2026-03-13T16:00:00.000Z', resumeDaysLeft: 5 })
    await local.post('/local/clock', { now: '2026-03-13T15:00:00.000Z' })
    expect(await made.forResident()).toMatchObject({ resumeDaysLeft: 0 })
    // Past: it can still be answered, but nobody has to wait for that any more.
    await local.post('/local/clock', { now: '2026-03-13T16:00:00.000Z' })
    expect(await made.forResident()).not.toHaveProperty('resumeDaysLeft')
    expect(JSON.stringify(await local.must(made.resident, 'suggestion.mine'))).not.toContain('turnBy')
  })

  it('let an officer resume only after five working days', async () => {
    await local.post('/local/clock', { now: friday })
    const made = await caseIn(local, 'needsInfo')
    const { version } = await made.atDesk()
    const resume = () => local.call(OFFICER, 'desk.resume', { id: made.id, version, note: '按现有情况先办' })
    await local.post('/local/clock', { now: '2026-03-13T15:59:30.000Z' })
    expect((await resume()).code).toBe('NOT_ALLOWED_NOW')
    await local.post('/local/clock', { now: '2026-03-13T16:00:01.000Z' })
    expect(await resume()).toMatchObject({ code: 'OK', data: { state: 'accepted' } })
  })

  it('start anew, with three days, when the resident asks again, at most twice and within 30 days of closing', async () => {
    await local.post('/local/clock', { now: friday })
    const made = await caseIn(local, 'closed')
    await made.does('suggestion.askAgain', { reason: '又种上了' })
    expect(await made.atDesk()).toMatchObject({ state: 'handling', answerDueAt: '2026-03-11T16:00:00.000Z' })
    await made.does('desk.answer', ANSWER)
    await made.does('suggestion.askAgain', { reason: '还是没有清理' })
    await made.does('desk.answer', ANSWER)
    const { version } = await made.atDesk()
    const third = await local.call(made.resident, 'suggestion.askAgain', { id: made.id, version, reason: '第三次了' })
    expect(third.code).toBe('NOT_ALLOWED_NOW')

    const late = await caseIn(local, 'closed')
    await local.post('/local/clock', { now: '2026-04-05T03:00:00.000Z' })
    const tooLate = await local.call(late.resident, 'suggestion.askAgain', {
      id: late.id,
      version: 4,
      reason: '又来了',
    })
    expect(tooLate.code).toBe('NOT_ALLOWED_NOW')
  })

  it('tell until when, and how often, it can be asked for again', async () => {
    await local.post('/local/clock', { now: friday })
    const made = await caseIn(local, 'answered')
    // Its last day follows from the day it closes on.
    expect((await made.forResident()).again).toEqual({ timesLeft: 2 })
    await made.does('suggestion.rate', { satisfaction: 'fair', solved: false })
    expect((await made.forResident()).again).toEqual({
      timesLeft: 2,
      by: expect.stringMatching(/^2026-04-05T02:00:0/) as unknown,
    })
    await made.does('suggestion.askAgain', { reason: '又种上了' })
    expect(await made.forResident()).not.toHaveProperty('again')
    await made.does('desk.answer', ANSWER)
    expect((await made.forResident()).again).toEqual({ timesLeft: 1 })
  })

  it('tell in the list of my suggestions until when it is my turn: to answer a question, and to rate', async () => {
    await local.post('/local/clock', { now: friday })
    const turnBy = async (made: Case) => (await local.must(made.resident, 'suggestion.mine')).items
    expect(await turnBy(await caseIn(local, 'needsInfo'))).toMatchObject([{ turnBy: '2026-03-13T16:00:00.000Z' }])
    const answer: unknown = expect.stringMatching(/^2026-03-21T02:00:0/)
    expect(await turnBy(await caseIn(local, 'answered'))).toMatchObject([{ turnBy: answer }])
    for (const state of ['submitted', 'handling', 'closed']) {
      expect(JSON.stringify(await turnBy(await caseIn(local, state))), state).not.toContain('turnBy')
    }
  })

  it('count a question on an untouched case as first contact', async () => {
    const made = await caseIn(local, 'needsInfo')
    expect(await made.atDesk()).toHaveProperty('contactedAt')
  })

  it('know for ever that an answer was late', async () => {
    await local.post('/local/clock', { now: friday })
    const made = await caseIn(local, 'accepted')
    await local.post('/local/clock', { now: '2026-03-16T02:00:00.000Z' })
    await made.does('desk.answer', ANSWER)
    expect(await made.forResident()).toMatchObject({ answer: { inTime: false, workingDays: 6 } })
    await made.does('suggestion.askAgain', { reason: '还没清理干净' })
    await made.does('desk.answer', ANSWER)
    expect(await made.forResident()).toMatchObject({ answer: { inTime: true, workingDays: 0 } })
    const [stored] = await local.documents('suggestions', { _id: made.id })
    expect(stored?.answers).toMatchObject([{ inTime: false }, { inTime: true }])
  })

  it('show the rating of a closed case only, not while it is handled again', async () => {
    const made = await caseIn(local, 'closed')
    expect(await made.forResident()).toHaveProperty('rating')
    await made.does('suggestion.askAgain', { reason: '又种上了' })
    expect(await made.forResident()).not.toHaveProperty('rating')
  })

  it('leave 30 days after withdrawing too, and nothing to resume', async () => {
    const made = await caseIn(local, 'needsInfo')
    expect(await made.atDesk()).toHaveProperty('resumableFrom')
    expect(await made.forResident()).toHaveProperty('resumableFrom')
    await made.does('suggestion.withdraw')
    expect(await made.atDesk()).not.toHaveProperty('resumableFrom')
    const [stored] = await local.documents('suggestions', { _id: made.id })
    expect(stored).toHaveProperty('closedAt')
  })

  it('tell in the message the last day, not the midnight after it', async () => {
    await local.post('/local/clock', { now: friday })
    const made = await caseIn(local, 'accepted')
    const [message] = await local.documents('outbox', { page: `pages/case/index?id=${made.id}` })
    expect(message).toMatchObject({ data: { date3: '2026年3月13日' } })
  })

  it('do not take a first contact that has not happened yet, or happened before the suggestion', async () => {
    const made = await caseIn(local, 'submitted')
    for (const at of [
      '2020-01-01T00:00:00.000Z',
      '2099-01-01T00:00:00.000Z',
      '2026-02-30T00:00:00Z',
      '2026-03-06T02:00+08',
      'now',
    ]) {
      const contact = { ...CONTACT.contact, at }
      const outcome = await local.call(OFFICER, 'desk.accept', { id: made.id, version: 1, contact })
      expect([at, Object.keys(outcome.error?.fields ?? {})]).toEqual([at, ['contact.at']])
    }
    const future = { ...CONTACT.contact, at: '2099-01-01T00:00:00.000Z' }
    const missing = await local.call(OFFICER, 'desk.accept', { id: 'no-such-case', version: 1, contact: future })
    expect(missing.code).toBe('INVALID_INPUT')
  })

  it('take a first contact in the minute of the submission: people write minutes', async () => {
    const made = await caseIn(local, 'submitted')
    const [stored] = await local.documents('suggestions', { _id: made.id })
    expect(stored).toBeDefined()
    const minute = String((await made.atDesk()).submittedAt).slice(0, 16)
    const contact = { ...CONTACT.contact, at: `${minute}:00.000Z` }
    expect((await local.call(OFFICER, 'desk.accept', { id: made.id, version: 1, contact })).code).toBe('OK')
  })
})

describe('an answer nobody rates', () => {
  it('closes the case after 15 days, unrated, and not a day earlier', async () => {
    await local.post('/local/clock', { now: '2026-03-06T02:00:00.000Z' })
    const made = await caseIn(local, 'answered')
    const open = await made.forResident()
    expect(open.rateBy).toMatch(/^2026-03-21T02:00:0/)
    expect(open.rateDaysLeft).toBe(15)
    await local.post('/local/clock', { now: '2026-03-21T01:59:00.000Z' })
    await local.post('/local/timer/autoClose')
    expect((await made.atDesk()).state).toBe('answered')
    await local.post('/local/clock', { now: '2026-03-21T02:01:00.000Z' })
    await local.post('/local/timer/autoClose')
    const closed = await made.forResident()
    expect(closed).toMatchObject({ state: 'closed', can: ['askAgain'] })
    expect(closed).not.toHaveProperty('rating')
    expect(JSON.stringify(closed.timeline)).toContain('"by":"system"')
  })
})
