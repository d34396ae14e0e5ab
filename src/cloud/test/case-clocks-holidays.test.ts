import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, CONTACT, LEAD, OFFICER } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

/** Across weekends, 春节 (15 to 23 February 2026, with 14 and 28 worked) and 国庆 (1 to 7 October, with 20 September and 10 October worked). */
describe('clocks across holidays', () => {
  const at = (shanghai: string) => local.post('/local/clock', { now: new Date(`${shanghai}+08:00`).toISOString() })
  /** The midnight in Shanghai that ends a day. */
  const endOf = (day: string) => new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString()

  it('run on when a case is handed on, with first contact anew from then', async () => {
    await at('2026-02-13T10:00:00')
    const made = await caseIn(local, 'submitted')
    expect(await made.atDesk()).toMatchObject({ contactDueAt: endOf('2026-02-14'), answerDueAt: endOf('2026-02-27') })
    // On a Saturday that is worked; the next working day comes after the festival.
    await at('2026-02-14T15:00:00')
    await made.does('desk.transfer', { to: 'longtan', reason: '归龙潭管' })
    expect(await made.atDesk()).toMatchObject({ contactDueAt: endOf('2026-02-24'), answerDueAt: endOf('2026-02-27') })
    // The first day of the festival counts as its last.
    const second = await caseIn(local, 'submitted')
    await at('2026-02-17T09:00:00')
    await second.does('desk.transfer', { to: 'longtan', reason: '归龙潭管' })
    expect(await second.atDesk()).toMatchObject({ contactDueAt: endOf('2026-02-25') })
  })

  it('know for ever what the desk before had promised and done', async () => {
    await at('2026-03-06T10:00:00')
    const made = await caseIn(local, 'submitted')
    await at('2026-03-10T10:00:00')
    await made.does('desk.transfer', { to: 'longtan', reason: '归龙潭管' })
    expect(await made.forResident()).not.toHaveProperty('overdue')
    const [stored] = await local.documents('suggestions', { _id: made.id })
    expect(stored?.came).toMatchObject([{ desk: 'yangguang-2', contactDueAt: new Date(endOf('2026-03-09')) }])
    expect(stored?.came).not.toHaveProperty('0.contactedAt')
  })

  it('are late for the answer however a case is handed about', async () => {
    await at('2026-03-06T10:00:00')
    const made = await caseIn(local, 'accepted')
    await at('2026-03-14T10:00:00')
    await made.does('desk.transfer', { to: 'longtan', reason: '归龙潭管' })
    expect(await made.forResident()).toMatchObject({ overdue: 'answer', answerDueAt: endOf('2026-03-13') })
  })

  it('are put off once, by working days, and never past what is promised in all', async () => {
    await at('2026-09-24T10:00:00')
    const made = await caseIn(local, 'accepted')
    expect(await made.atDesk()).toMatchObject({ answerDueAt: endOf('2026-10-09') })
    const desk = await local.must(LEAD, 'desk.get', { id: made.id })
    expect(desk.extensions).toHaveLength(10)
    // The Saturday after the festival is worked.
    expect(Array.isArray(desk.extensions) ? desk.extensions.slice(0, 2) : []).toMatchObject([
      { workingDays: 1, dueAt: endOf('2026-10-10') },
      { dueAt: endOf('2026-10-12') },
    ])
    const extend = (workingDays: number) =>
      local.call(LEAD, 'desk.extend', { id: made.id, version: 2, workingDays, reason: '等鉴定结果' })
    for (const wrong of [0, -1, 1.5, 11, 1e9]) {
      const outcome = await extend(wrong)
      expect([wrong, outcome.code, Object.keys(outcome.error?.fields ?? {})]).toEqual([
        wrong,
        'INVALID_INPUT',
        ['workingDays'],
      ])
    }
    expect(await extend(10)).toMatchObject({
      code: 'OK',
      data: { answerDueAt: endOf('2026-10-22'), state: 'accepted' },
    })
    expect(JSON.stringify((await made.forResident()).timeline)).toContain('延 10 个工作日，答复最晚 10 月 22 日。')
    expect((await local.must(LEAD, 'desk.get', { id: made.id })).can).not.toContain('extend')
    const again = await local.call(LEAD, 'desk.extend', { id: made.id, version: 3, workingDays: 1, reason: '再等等' })
    expect(again.code).toBe('NOT_ALLOWED_NOW')
    // In time until the midnight that ends the new last day.
    await at('2026-10-22T23:59:30')
    await made.does('desk.answer', ANSWER)
    expect(await made.forResident()).toMatchObject({ answer: { inTime: true, workingDays: 15 } })
  })

  it('are not put off once they have run out', async () => {
    await at('2026-03-06T10:00:00')
    const made = await caseIn(local, 'accepted')
    await at('2026-03-14T00:00:00')
    const late = await local.call(LEAD, 'desk.extend', { id: made.id, version: 2, workingDays: 1, reason: '来不及' })
    expect(late.code).toBe('NOT_ALLOWED_NOW')
    expect((await local.must(LEAD, 'desk.get', { id: made.id })).can).not.toContain('extend')
  })

  it('have more room to be put off when they are shorter: a case asked for again has three days', async () => {
    await at('2026-03-06T10:00:00')
    const made = await caseIn(local, 'answered')
    await made.does('suggestion.askAgain', { reason: '又种上了' })
    expect((await local.must(LEAD, 'desk.get', { id: made.id })).extensions).toHaveLength(12)
  })

  it('stand still over a festival for its working days only, and may go on after five of them', async () => {
    await at('2026-02-12T10:00:00')
    const made = await caseIn(local, 'needsInfo')
    expect(await made.atDesk()).toMatchObject({ answerDueAt: endOf('2026-02-26'), resumableFrom: endOf('2026-02-26') })
    const waiting = await caseIn(local, 'needsInfo')
    const resume = () => local.call(OFFICER, 'desk.resume', { id: waiting.id, version: 2, note: '先办起来' })
    // 13, 14, 24 and 25 February lie wholly between: four working days of a pause of fourteen days.
    await at('2026-02-26T10:00:00')
    await made.does('suggestion.supplement', { text: '三号楼' })
    expect(await made.atDesk()).toMatchObject({ answerDueAt: endOf('2026-03-03') })
    await at('2026-02-26T23:59:30')
    expect((await resume()).code).toBe('NOT_ALLOWED_NOW')
    await at('2026-02-27T00:00:01')
    expect(await resume()).toMatchObject({ code: 'OK', data: { answerDueAt: endOf('2026-03-04') } })
  })

  it('start anew when the district takes a refusal back', async () => {
    await at('2026-02-10T10:00:00')
    const made = await caseIn(local, 'refused')
    // A Saturday that is worked.
    await at('2026-02-28T10:00:00')
    await made.does('desk.reopen', { text: '仍应受理' })
    expect(await made.atDesk()).toMatchObject({ contactDueAt: endOf('2026-03-02'), answerDueAt: endOf('2026-03-06') })
    await made.does('desk.accept', CONTACT)
    await made.does('desk.answer', ANSWER)
    expect(await made.forResident()).toMatchObject({ answer: { inTime: true, workingDays: 0 } })
  })

  it('are short when a case is asked for again before a festival', async () => {
    await at('2026-09-30T10:00:00')
    const made = await caseIn(local, 'answered')
    await made.does('suggestion.askAgain', { reason: '又种上了' })
    expect(await made.atDesk()).toMatchObject({ answerDueAt: endOf('2026-10-10') })
  })
})
