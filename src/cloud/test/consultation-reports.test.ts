import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { LEAD, OFFICER, somebody } from '../testing/cases'
import { groups, NAP, opinions, proposing } from '../testing/consultation-results'
import { Consultation } from '../testing/consultations'
import { startLocal, type Data, type Local } from '../testing/local'

let local: Local
let made: Consultation
let groupId: string
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
/** Published: one opinion, which the next draft cites. */
beforeEach(async () => {
  made = await Consultation.opened(local)
  await made.answered(proposing(NAP))
  await made.closed()
  const [cited = ''] = await made.groupIds()
  groupId = cited
  await made.does(OFFICER, 'saveNextDraft', { clauses: [{ id: 'c1', text: '中午歇工。', cites: [cited] }] })
  await made.replied()
  await made.does(LEAD, 'publish')
})
afterEach(() => local.post('/local/clock', { now: null }))

const FOREIGN_LEAD = 'demo-lead-longtan'
const BETTER = '午休时间请不要施工。'

function report(who: string, reason = 'personal', change: Data = {}) {
  return local.call(who, 'consultation.report', { id: made.id, groupId, reason, ...change })
}
function reword(who: string, publicWording = BETTER, change: Data = {}) {
  return local.call(who, 'consultation.reword', { id: made.id, groupId, publicWording, ...change })
}
async function atDesk(change: Data = {}) {
  const input = { id: made.id, answered: true, ...change }
  const { items } = await local.must(OFFICER, 'consultation.deskOpinions', input)
  return v.parse(v.array(v.looseObject({ reported: v.unknown() })), items)
}
const deskGet = () => local.must(LEAD, 'consultation.deskGet', { id: made.id })
const inTrail = (act: string) => local.documents('audit', { consultationId: made.id, act })

describe('a report of a published opinion', () => {
  it('is a mark for the desk with what is wrong, and a line in the trail, once a person', async () => {
    const who = somebody()
    expect(await deskGet()).toMatchObject({ reported: 0 })
    await Promise.all([report(who), report(who), report(who)])
    expect((await report(who, 'other')).code).toBe('OK')
    await report(somebody(), 'abusive')
    expect(await atDesk()).toMatchObject([{ id: groupId, reported: { times: 2, reasons: ['personal', 'abusive'] } }])
    expect(await deskGet()).toMatchObject({ reported: 1 })
    expect(await atDesk({ reported: true })).toHaveLength(1)
    expect(await inTrail('report')).toHaveLength(2)
  })

  it('is nobody else’s to see, and says of nobody who it was', async () => {
    const who = somebody()
    await report(who)
    const { items } = await local.must(who, 'consultation.opinions', { id: made.id })
    expect(v.parse(groups, items)).toHaveLength(1)
    expect(JSON.stringify(items)).not.toContain('reported')
    expect(
      JSON.stringify([await local.documents('opinionGroups', { _id: groupId }), await inTrail('report')]),
    ).not.toContain(who)
  })

  it('stops at fifty', async () => {
    await local.change('opinionGroups', { _id: groupId }, { $set: { reported: 49 } })
    expect((await report(somebody())).code).toBe('OK')
    expect((await report(somebody())).code).toBe('OK')
    expect(await atDesk()).toMatchObject([{ reported: { times: 50 } }])
  })

  it('of what is not there, or not published yet, is refused', async () => {
    expect((await report(somebody(), 'other', { groupId: 'gibt-es-nicht' })).code).toBe('NOT_FOUND')
    await local.post('/local/clock', { now: null })
    const early = await Consultation.standing(local, 'replied')
    const [replied] = await early.groupIds(true)
    expect((await report(somebody(), 'other', { id: early.id, groupId: replied })).code).toBe('NOT_ALLOWED_NOW')
    expect((await report(somebody(), 'no such reason')).error?.fields).toHaveProperty('reason')
  })
})

describe('other words for a published opinion', () => {
  it('are what everyone reads from then on, also where the next draft cites it, and clear the mark', async () => {
    await report(somebody())
    const { version } = await deskGet()
    expect(await reword(LEAD)).toMatchObject({ code: 'OK', data: { publicWording: BETTER, wording: NAP } })
    const { items } = await local.must(somebody(), 'consultation.opinions', { id: made.id })
    expect(items).toMatchObject([{ wording: BETTER, verdict: 'adopted', reply: '按大家的意思改了。' }])
    expect(await made.result()).toMatchObject({ nextDraft: [{ cites: [{ wording: BETTER }] }] })
    expect(JSON.stringify([items, await made.result()])).not.toContain(NAP.slice(0, 6))
    expect(await deskGet()).toMatchObject({ reported: 0, version })
    expect(await atDesk({ reported: true })).toEqual([])
    expect(await inTrail('reword')).toMatchObject([{ consultationId: made.id }])
  })

  it('may be reported by the same person again', async () => {
    const who = somebody()
    await report(who)
    await reword(LEAD)
    await report(who, 'untrue')
    expect(await atDesk()).toMatchObject([{ reported: { times: 1, reasons: ['untrue'] } }])
  })

  it('are the lead’s to write, of the workstation that asked', async () => {
    expect((await reword(OFFICER)).code).toBe('FORBIDDEN')
    expect((await reword(FOREIGN_LEAD)).code).toBe('NOT_FOUND')
    expect((await reword(somebody())).code).toBe('FORBIDDEN')
    expect(await opinions(made, true)).toMatchObject([{ wording: NAP }])
    expect(await inTrail('reword')).toEqual([])
  })

  it('that seem to tell who said it, or that WeChat calls risky, are refused at their field', async () => {
    expect(await reword(LEAD, '打 13812345678 找我')).toMatchObject({
      code: 'INVALID_INPUT',
      error: { fields: { publicWording: expect.stringContaining('电话') } },
    })
    expect(await reword(LEAD, '这里写着违规测试四个字。')).toMatchObject({
      code: 'CONTENT_REJECTED',
      error: { fields: { publicWording: /./ } },
    })
    expect(await opinions(made, true)).toMatchObject([{ wording: NAP }])
  })

  it('are refused for an unknown opinion, and before the result is published', async () => {
    expect((await reword(LEAD, BETTER, { groupId: 'gibt-es-nicht' })).code).toBe('NOT_FOUND')
    await local.post('/local/clock', { now: null })
    const other = await Consultation.standing(local, 'replied')
    expect((await reword(LEAD, BETTER, { id: other.id })).code).toBe('NOT_ALLOWED_NOW')
    await other.does(LEAD, 'publish')
    expect((await reword(LEAD, BETTER, { id: other.id })).code).toBe('NOT_FOUND')
  })

  it('are written once by one request, and after all is done too', async () => {
    await made.does(OFFICER, 'followUp', { at: new Date().toISOString(), text: '告示已经贴出', done: true })
    const input = { id: made.id, groupId, publicWording: BETTER }
    const again = () => local.call(LEAD, 'consultation.reword', input, `one-request-${made.id}`)
    expect((await again()).code).toBe('OK')
    await report(somebody())
    expect((await again()).code).toBe('OK')
    expect(await deskGet()).toMatchObject({ reported: 1 })
    expect(await inTrail('reword')).toHaveLength(1)
  })
})
