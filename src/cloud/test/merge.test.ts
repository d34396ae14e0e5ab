import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, DISTRICT, LEAD, OFFICER, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'
import { merged, mergeInto, messagesOf } from '../testing/merging'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

describe('a case that is merged into another', () => {
  it('is answered with it, to every resident, who rate it each for themselves', async () => {
    const lead = await caseIn(local, 'handling')
    const [one, other] = await merged(lead, 2)
    await lead.does('desk.answer', ANSWER)
    for (const made of [one, other]) {
      const seen = await made?.forResident()
      expect(seen).toMatchObject({ state: 'answered', answer: { ...ANSWER, inTime: true }, can: ['rate', 'askAgain'] })
      expect(await messagesOf(made ?? lead)).toEqual(['accepted', 'answered'])
    }
    await one?.does('suggestion.rate', { satisfaction: 'satisfied', solved: true })
    expect(await one?.atDesk()).toMatchObject({ state: 'closed' })
    expect(await other?.atDesk()).toMatchObject({ state: 'answered' })
    expect(await lead.atDesk()).toMatchObject({ state: 'answered', followers: { count: 2, waiting: 0 } })
  })

  it('goes its own way afterwards: asking the lead again, or it again, is for that one alone', async () => {
    const lead = await caseIn(local, 'handling')
    const [made] = await merged(lead, 1)
    await lead.does('desk.answer', ANSWER)
    await lead.does('suggestion.askAgain', { reason: '又种上了' })
    expect(await made?.atDesk()).toMatchObject({ state: 'answered' })
    await made?.does('suggestion.askAgain', { reason: '我这里也是' })
    await lead.does('desk.answer', { ...ANSWER, text: '再次清理了，装了护栏。' })
    expect(await made?.atDesk()).toMatchObject({ state: 'handling' })
  })

  it('gets, when it came to a lead that is handled again, the next answer and not the one before', async () => {
    const lead = await caseIn(local, 'answered')
    await lead.does('suggestion.askAgain', { reason: '又种上了' })
    const [made] = await merged(lead, 1)
    await lead.does('desk.answer', { ...ANSWER, text: '再次清理了，装了护栏。' })
    expect(await made?.forResident()).toMatchObject({ answer: { text: '再次清理了，装了护栏。' } })
  })

  it('is handled by itself again when its lead is refused or withdrawn', async () => {
    const refused = await caseIn(local, 'submitted')
    const withdrawn = await caseIn(local, 'accepted')
    const [one] = await merged(refused, 1)
    const [other] = await merged(withdrawn, 1)
    await refused.does('desk.refuse', { reasonCode: 'petition', text: '信访办已经在办理。' })
    await withdrawn.does('suggestion.withdraw')
    for (const made of [one, other]) {
      expect(await made?.atDesk()).toMatchObject({ state: 'accepted' })
      expect(await made?.atDesk()).not.toHaveProperty('lead')
    }
    await one?.does('desk.answer', ANSWER)
    expect(await one?.forResident()).toMatchObject({ state: 'answered' })
  })

  it('can be taken out again, with a reason that stays at the desk', async () => {
    const lead = await caseIn(local, 'handling')
    const [made] = await merged(lead, 1)
    await made?.does('desk.unmerge', { reason: '说的是另一处绿地' })
    const seen = await made?.forResident()
    expect(seen).toMatchObject({ state: 'accepted' })
    expect(JSON.stringify(seen)).not.toContain('另一处绿地')
    expect(JSON.stringify(await made?.atDesk())).toContain('另一处绿地')
    await lead.does('desk.answer', ANSWER)
    expect(await made?.atDesk()).toMatchObject({ state: 'accepted' })
    expect(await lead.atDesk()).not.toHaveProperty('followers')
  })

  it('goes along when its lead is handed on, and is answered from there', async () => {
    const lead = await caseIn(local, 'handling')
    const [made] = await merged(lead, 1)
    const transfer = { to: 'longtan', reason: '在龙潭的辖区' }
    await local.must(OFFICER, 'desk.transfer', { id: lead.id, version: 3, ...transfer })
    expect(await made?.atDesk()).toMatchObject({ state: 'merged', desk: 'longtan', workstation: { name: '龙潭' } })
    expect(await made?.forResident()).toMatchObject({ together: { state: 'submitted' } })
    const there = 'demo-officer-longtan'
    const { contact } = { contact: { method: 'phone', note: '约好明天到现场看' } }
    await local.must(there, 'desk.accept', { id: lead.id, version: 4, contact })
    await local.must(there, 'desk.answer', { id: lead.id, version: 5, ...ANSWER })
    expect(await made?.forResident()).toMatchObject({ state: 'answered', answer: ANSWER })
  })

  it('goes its own way rather than to the workstation it complains of', async () => {
    const lead = await caseIn(local, 'accepted')
    const complaint = await caseIn(local, 'submitted', somebody(), { kind: 'complaint', topic: 'workstation' })
    await local.must(OFFICER, 'desk.transfer', { id: lead.id, version: 2, to: 'district', reason: '涉及本工作室' })
    expect((await mergeInto(complaint, lead, DISTRICT)).code).toBe('OK')
    const back = { to: 'yangguang-2', reason: '是工作室的事' }
    await local.must(DISTRICT, 'desk.transfer', { id: lead.id, version: 3, ...back })
    expect(await complaint.atDesk()).toMatchObject({ state: 'accepted', desk: 'district' })
  })

  it('is extended with its lead, once, and is told so', async () => {
    await local.post('/local/clock', { now: '2026-03-06T02:00:00.000Z' })
    const lead = await caseIn(local, 'handling')
    const [made] = await merged(lead, 1)
    const extended = await caseIn(local, 'accepted')
    const extend = { workingDays: 3, reason: '要等专业检测' }
    await local.must(LEAD, 'desk.extend', { id: extended.id, version: 2, ...extend, workingDays: 1 })
    await mergeInto(extended, lead)
    await local.must(LEAD, 'desk.extend', { id: lead.id, version: 3, ...extend })
    const seen = await made?.forResident()
    expect(seen).toMatchObject({ answerDueAt: '2026-03-18T16:00:00.000Z' })
    expect(JSON.stringify(seen?.timeline)).toContain('延 3 个工作日')
    expect(JSON.stringify(seen)).not.toContain('专业检测')
    expect(await extended.atDesk()).toMatchObject({ answerDueAt: '2026-03-16T16:00:00.000Z', version: 4 })
    await lead.does('desk.answer', ANSWER)
    expect(await extended.atDesk()).toMatchObject({ state: 'answered' })
  })

  it('keeps what it was promised: its clocks run on, whatever becomes of the clock of its lead', async () => {
    await local.post('/local/clock', { now: '2026-03-06T02:00:00.000Z' })
    const made = await caseIn(local, 'accepted')
    await local.post('/local/clock', { now: '2026-03-09T02:00:00.000Z' })
    const lead = await caseIn(local, 'handling')
    await mergeInto(made, lead)
    await lead.does('desk.askInfo', { text: '是哪一块绿地' })
    expect(await made.atDesk()).toMatchObject({ answerDueAt: '2026-03-13T16:00:00.000Z', answerDaysLeft: 4 })
    expect(await lead.atDesk()).toMatchObject({ followers: { waiting: 1, answerDueAt: '2026-03-13T16:00:00.000Z' } })
    await local.post('/local/clock', { now: '2026-03-16T02:00:00.000Z' })
    expect(await made.atDesk()).toMatchObject({ overdue: 'answer' })
    await lead.does('suggestion.supplement', { text: '三号楼北侧' })
    await lead.does('desk.answer', ANSWER)
    expect(await lead.forResident()).toMatchObject({ answer: { inTime: true } })
    expect(await made.forResident()).toMatchObject({ answer: { inTime: false, workingDays: 6 } })
  })

  it('counts as contacted by being merged, for its resident is told, and its clock goes on if it waited for them', async () => {
    await local.post('/local/clock', { now: '2026-03-06T02:00:00.000Z' })
    const lead = await caseIn(local, 'handling')
    const untouched = await caseIn(local, 'submitted')
    const waiting = await caseIn(local, 'needsInfo')
    await mergeInto(untouched, lead)
    expect(await untouched.atDesk()).toHaveProperty('contactedAt')
    await local.post('/local/clock', { now: '2026-03-11T02:00:00.000Z' })
    await mergeInto(waiting, lead)
    const seen = await waiting.atDesk()
    expect(seen).toMatchObject({ answerDueAt: '2026-03-17T16:00:00.000Z' })
    expect(seen).not.toHaveProperty('question')
  })

  it('can still be added to by its resident, and not withdrawn', async () => {
    const lead = await caseIn(local, 'handling')
    const [made] = await merged(lead, 1)
    expect(await made?.forResident()).toMatchObject({ can: ['supplement'] })
    await made?.does('suggestion.supplement', { text: '还有四号楼前面' })
    expect(await made?.atDesk()).toMatchObject({ state: 'merged' })
  })
})
