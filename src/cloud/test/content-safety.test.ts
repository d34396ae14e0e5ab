import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { act, caseIn, LEAD, OFFICER, somebody, SUGGESTION, type Case } from '../testing/cases'
import { POLICY } from '../testing/handbook'
import { png } from '../testing/images'
import { startLocal, type Local } from '../testing/local'
import { fromMediaCheck } from '../safety/take-verdict'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => fetch(`${local.url}/local/fault`, { method: 'DELETE' }))

const RISKY = '这里写着违规测试四个字，请看看'
const REVIEW = '这里写着待审测试四个字，请看看'

function weChatIsDown() {
  return local.post('/local/fault', { target: 'openapi', kind: 'error', rate: 1 })
}

describe('words of a resident', () => {
  it('that are risky are not taken in, and it is said at the field', async () => {
    const resident = somebody()
    for (const change of [{ text: RISKY }, { place: { text: '违规测试' } }, { name: '违规测试' }]) {
      const outcome = await local.call(resident, 'suggestion.submit', { ...SUGGESTION, ...change })
      expect(outcome.code).toBe('CONTENT_REJECTED')
      expect(outcome.error?.fields).toHaveProperty('text')
    }
    expect((await local.must(resident, 'suggestion.mine')).items).toEqual([])
  })

  it.each([
    ['supplement', 'handling', 'text'],
    ['askAgain', 'answered', 'reason'],
  ])('%s looks at what is added', async (name, state, field) => {
    const made = await caseIn(local, state)
    const risky = await act(made.resident, made, `suggestion.${name}`, { [field]: RISKY })
    expect([risky.code, Object.keys(risky.error?.fields ?? {})]).toEqual(['CONTENT_REJECTED', [field]])
    await made.does(`suggestion.${name}`, { [field]: REVIEW })
    expect(await made.atDesk()).toMatchObject({ safety: { text: 'review', photos: [] } })
  })

  it('that a person has to look at are kept, and the desk is told', async () => {
    const made = await caseIn(local, 'submitted', somebody(), { text: REVIEW })
    expect(await made.atDesk()).toMatchObject({ state: 'submitted', safety: { text: 'review' } })
    expect(await made.forResident()).not.toHaveProperty('safety')
    // What is fine later does not take it back.
    await made.does('suggestion.supplement', { text: '三号楼' })
    expect(await made.atDesk()).toMatchObject({ safety: { text: 'review' } })
  })

  it('are kept, as unchecked, while WeChat fails or takes long', async () => {
    expect(await (await caseIn(local, 'submitted')).atDesk()).toMatchObject({ safety: { text: 'pass' } })
    await weChatIsDown()
    expect(await (await caseIn(local, 'submitted')).atDesk()).toMatchObject({ safety: { text: 'unchecked' } })
    await local.post('/local/fault', { target: 'openapi', kind: 'slow', rate: 1, ms: 20_000 })
    const began = performance.now()
    const made = await caseIn(local, 'submitted')
    expect(performance.now() - began).toBeLessThan(10_000)
    expect(await made.atDesk()).toMatchObject({ safety: { text: 'unchecked' } })
  })
})

describe('what is to become public', () => {
  it('is refused at the field that is risky, and nothing is public', async () => {
    const made = await caseIn(local, 'answered')
    const fine = '三号楼北侧的绿地被围起来种菜。'
    const text = await act(LEAD, made, 'desk.publish', { text: RISKY, answer: '已经清理，补种了草皮。' })
    expect([text.code, Object.keys(text.error?.fields ?? {})]).toEqual(['CONTENT_REJECTED', ['text']])
    // Beyond what WeChat looks at in one piece.
    const answer = `${'长'.repeat(2600)}${RISKY}`
    const later = await act(LEAD, made, 'desk.publish', { text: fine, answer })
    expect([later.code, Object.keys(later.error?.fields ?? {})]).toEqual(['CONTENT_REJECTED', ['answer']])
    expect(await made.atDesk()).toMatchObject({ publication: 'proposed' })
  })

  it('waits while the check fails, with a sentence that says so', async () => {
    const made = await caseIn(local, 'accepted')
    await weChatIsDown()
    const outcome = await act(LEAD, made, 'desk.publish', { text: '三号楼北侧的绿地被围起来种菜。' })
    expect(outcome.code).toBe('UNAVAILABLE')
    expect(outcome.error?.message).toContain('还没有公开')
    expect(await made.atDesk()).toMatchObject({ publication: 'proposed' })
  })
})

describe('a policy answer', () => {
  const save = (change: object) =>
    local.call(LEAD, 'policy.save', { ...POLICY, workstationId: 'yangguang-2', ...change })

  it('is refused at each field that is risky, and nothing is saved', async () => {
    const { code, error } = await save({ title: RISKY, source: RISKY })
    expect([code, Object.keys(error?.fields ?? {})]).toEqual(['CONTENT_REJECTED', ['title', 'source']])
    const { items } = await local.must(LEAD, 'policy.list', { search: RISKY })
    expect(items).toEqual([])
  })

  it('that was saved keeps its words when a change of it is risky', async () => {
    const { code, data } = await save({ title: '停车先看牌子' })
    expect(code).toBe('OK')
    const { id, version } = v.parse(v.object({ id: v.string(), version: v.number() }), data)
    expect((await save({ id, version, text: `${RISKY}${RISKY}` })).code).toBe('CONTENT_REJECTED')
    expect((await save({ id, version, title: '停车先看清牌子' })).code).toBe('OK')
  })

  it('waits while the check fails, with a sentence that says so', async () => {
    await weChatIsDown()
    const { code, error } = await save({ title: '等一等的政策' })
    expect([code, error?.message]).toEqual(['UNAVAILABLE', expect.stringContaining('请过几分钟再试')])
  })
})

const ticket = v.object({ cloudPath: v.string(), fileID: v.string() })
const standings = v.object({
  safety: v.object({ photos: v.array(v.object({ standing: v.string() })) }),
  photos: v.array(v.unknown()),
})
const traced = v.array(
  v.object({ safety: v.object({ photos: v.array(v.object({ trace: v.string(), standing: v.string() })) }) }),
)

/** A case with one photo, so many pixels wide: 13 is risky to the local cloud, 14 for a person to look at. */
async function caseWithPhoto(width: number, change: object = {}): Promise<Case> {
  const resident = somebody()
  const content = png([], width)
  const given = v.parse(
    ticket,
    await local.must(resident, 'upload.ticket', { kind: 'photo', type: 'image/png', bytes: content.length }),
  )
  await local.upload(resident, given.cloudPath, content)
  return caseIn(local, 'submitted', resident, { photos: [given.fileID], ...change })
}

async function standingOf(made: Case): Promise<string | undefined> {
  return v.parse(standings, await made.atDesk()).safety.photos[0]?.standing
}

function timer() {
  return local.post('/local/timer/outbox')
}

describe('a photo', () => {
  const slow = { timeout: 20_000 }

  it.each([
    [12, 'pass', 1],
    [13, 'risky', 0],
    [14, 'review', 1],
  ])('%i pixels wide is looked at after it was taken in: %s', async (width, standing, shown) => {
    const made = await caseWithPhoto(width)
    expect(await standingOf(made)).toBe('unchecked')
    await timer()
    await expect.poll(() => standingOf(made), slow).toBe(standing)
    expect(v.parse(standings, await made.atDesk()).photos).toHaveLength(1)
    expect((await made.forResident()).photos).toHaveLength(shown)
    const [stored] = await local.documents('suggestions', { _id: made.id })
    expect(stored).not.toHaveProperty('photosDueAt')
    expect(await made.atDesk()).toMatchObject({ version: 1 })
  })

  it('of an anonymous case is looked at too, and no openid stays behind', async () => {
    const made = await caseWithPhoto(13, { anonymous: true })
    await timer()
    await expect.poll(() => standingOf(made), slow).toBe('risky')
    expect(await local.everythingStored()).not.toContain(made.resident)
  })

  it('is sent again when WeChat was down, and the others go on', async () => {
    await weChatIsDown()
    const made = await caseWithPhoto(12)
    await timer()
    expect(await standingOf(made)).toBe('unchecked')
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    await local.post('/local/clock', { now: new Date(Date.now() + 5 * 60_000).toISOString() })
    await timer()
    await local.post('/local/clock', { now: null })
    await expect.poll(() => standingOf(made), slow).toBe('pass')
  })

  it(
    'that WeChat never looks at is given up, stays unchecked, and the desk is told so',
    { timeout: 60_000 },
    async () => {
      await weChatIsDown()
      const made = await caseWithPhoto(12)
      expect(await made.atDesk()).toMatchObject({ safety: { gaveUp: false } })
      for (let hour = 0; hour < 9; hour += 1) {
        await local.post('/local/clock', { now: new Date(Date.now() + hour * 3_600_000).toISOString() })
        await timer()
      }
      await local.post('/local/clock', { now: null })
      expect(await standingOf(made)).toBe('unchecked')
      const [stored] = await local.documents('suggestions', { _id: made.id })
      expect(stored).not.toHaveProperty('photosDueAt')
      expect(await made.atDesk()).toMatchObject({ safety: { gaveUp: true } })
    },
  )

  it('keeps its first verdict, whatever comes after it', async () => {
    const made = await caseWithPhoto(13)
    await timer()
    await expect.poll(() => standingOf(made), slow).toBe('risky')
    const before = await local.documents('suggestions', { _id: made.id })
    const [stored] = v.parse(traced, before)
    await pushed(stored?.safety.photos[0]?.trace ?? '', 'pass')
    expect(await local.documents('suggestions', { _id: made.id })).toEqual(before)
  })

  it('nobody asked about changes nothing', async () => {
    const made = await caseWithPhoto(12)
    expect(await pushed('f'.repeat(32), 'risky')).toContain('ignored')
    expect(await standingOf(made)).toBe('unchecked')
  })
})

/** The event as WeChat sends it, by a call from within the cloud. */
function eventOf(trace: string, suggest: string): object {
  return { MsgType: 'event', Event: 'wxa_media_check', version: 2, trace_id: trace, errcode: 0, result: { suggest } }
}

async function pushed(trace: string, suggest: string): Promise<string> {
  const response = await fetch(`${local.url}/admin`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      action: 'functions.invokeFunction',
      function_name: 'mediaCheck',
      request_data: JSON.stringify(eventOf(trace, suggest)),
    }),
  })
  return response.text()
}

describe('the entry of media checks', () => {
  afterEach(() => {
    delete process.env.TCB_SOURCE
  })

  it('is closed to clients', async () => {
    const response = await fetch(`${local.url}/call/mediaCheck`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': OFFICER },
      body: JSON.stringify(eventOf('f'.repeat(32), 'pass')),
    })
    expect(response.status).toBe(403)
  })

  it('starts for that message push alone: no other event, and no client', () => {
    const event = eventOf('f'.repeat(32), 'pass')
    expect(() => fromMediaCheck(event)).not.toThrow()
    for (const other of [{ ...event, Event: 'subscribe' }, { ...event, trace_id: { $ne: 1 } }, {}, undefined]) {
      expect(() => fromMediaCheck(other)).toThrow('only the message push')
    }
    process.env.WX_CONTEXT_KEYS = 'WX_OPENID'
    process.env.TCB_SOURCE = 'wx_client'
    expect(() => fromMediaCheck(event)).toThrow('only the message push')
  })
})
