import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, CONTACT, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { fromTimer } from '../platform/timer'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(async () => {
  await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
})

const outbox = v.object({
  items: v.array(
    v.object({
      id: v.string(),
      to: v.nullish(v.string()),
      template: v.string(),
      page: v.string(),
      state: v.string(),
      data: v.unknown(),
    }),
  ),
})

async function messagesTo(person: string) {
  const { items } = v.parse(outbox, await local.get('/local/outbox'))
  return items.filter(({ to }) => to === person)
}

function timer() {
  return local.post('/local/timer/outbox')
}

/** Runs the timer so many minutes from now. */
async function later(minutes: number) {
  await local.post('/local/clock', { now: new Date(Date.now() + minutes * 60_000).toISOString() })
  await timer()
  await local.post('/local/clock', { now: null })
}

describe('a message to the resident', () => {
  it('is queued by accept, askInfo and answer, and by nothing else', async () => {
    const made = await caseIn(local, 'submitted')
    await made.does('desk.accept', CONTACT)
    await made.does('desk.start')
    await made.does('desk.note', { text: '备注' })
    await made.does('desk.askInfo', { text: '请说一下是几号楼' })
    await made.does('suggestion.supplement', { text: '三号楼' })
    await made.does('desk.answer', ANSWER)
    const queued = await messagesTo(made.resident)
    expect(queued.map(({ template }) => template).sort()).toEqual(['accepted', 'answered', 'needsInfo'])
    expect(new Set(queued.map(({ state }) => state))).toEqual(new Set(['queued']))
    for (const { page } of queued) expect(page).toBe(`pages/case/index?id=${made.id}`)
    await timer()
    await timer()
    const sent = await messagesTo(made.resident)
    expect(sent.map(({ state }) => state)).toEqual(['sent', 'sent', 'sent'])
  })

  it('waits while WeChat is down, and arrives once when it is back', async () => {
    const made = await caseIn(local, 'accepted')
    await local.post('/local/fault', { target: 'openapi', kind: 'error', rate: 1 })
    for (let n = 0; n < 8; n += 1) await later(n * 5)
    expect((await messagesTo(made.resident)).map(({ state }) => state)).toEqual(['queued'])
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    await later(120)
    await later(121)
    expect((await messagesTo(made.resident)).map(({ state }) => state)).toEqual(['sent'])
  })

  it('is tried again later and later, and put aside for a person after a day', async () => {
    const made = await caseIn(local, 'accepted')
    await local.post('/local/fault', { target: 'openapi', kind: 'error', rate: 1 })
    await later(0)
    const [tried] = await local.documents('outbox', { page: `pages/case/index?id=${made.id}` })
    await later(0)
    expect((await local.documents('outbox', { page: `pages/case/index?id=${made.id}` }))[0]).toEqual(tried)
    for (let hour = 1; hour < 24; hour += 2) await later(hour * 60)
    expect((await messagesTo(made.resident)).map(({ state }) => state)).toEqual(['queued'])
    await later(25 * 60)
    expect((await messagesTo(made.resident)).map(({ state }) => state)).toEqual(['dead'])
  })

  it('that WeChat will never take is refused at once, and not tried again', async () => {
    const made = await caseIn(local, 'accepted')
    await local.change('outbox', { _id: `${made.id}-2` }, { $set: { 'data.thing2': '长'.repeat(21) } })
    await timer()
    const [refused] = await local.documents('outbox', { _id: `${made.id}-2` })
    expect(refused).toMatchObject({ state: 'refused' })
    await later(60)
    expect(await local.documents('outbox', { _id: `${made.id}-2` })).toEqual([refused])
  })

  it('that a run took and never reported is sent by a later one', async () => {
    const made = await caseIn(local, 'accepted')
    const id = `${made.id}-2`
    const stuck = { state: 'sending', leasedUntil: { $date: new Date(Date.now() - 1000).toISOString() } }
    await local.change('outbox', { _id: id }, { $set: stuck })
    await timer()
    expect((await messagesTo(made.resident)).map(({ state }) => state)).toEqual(['sent'])
  })

  it('is not held up by a case or a message that cannot be read', async () => {
    const [unread, broken, fine] = [
      await caseIn(local, 'accepted'),
      await caseIn(local, 'accepted'),
      await caseIn(local, 'accepted'),
    ]
    const longAgo = { $date: '2026-01-01T00:00:00.000Z' }
    await local.change('suggestions', { _id: unread.id }, { $set: { schemaVersion: 99, pendingSince: longAgo } })
    await local.change('outbox', { _id: `${broken.id}-2` }, { $set: { schemaVersion: 99, tryAt: longAgo } })
    const { result } = await timer()
    expect(result).toMatchObject({ skipped: 2 })
    expect((await messagesTo(fine.resident)).map(({ state }) => state)).toEqual(['sent'])
    await local.change('suggestions', { _id: unread.id }, { $set: { schemaVersion: 1 } })
    await local.change('outbox', { _id: `${broken.id}-2` }, { $set: { schemaVersion: 1 } })
  })

  it('fits what WeChat takes, however long the words are', async () => {
    const made = await caseIn(local, 'submitted')
    await made.does('desk.askInfo', { text: '请'.repeat(500) })
    await timer()
    expect((await messagesTo(made.resident)).map(({ state }) => state)).toEqual(['sent'])
  })
})

describe('when the database fails now and then', () => {
  it('every act is done or clearly refused, and no message is lost or doubled', async () => {
    await local.post('/local/fault', { target: 'database', kind: 'error', rate: 0.3 })
    const residents = Array.from({ length: 12 }, somebody)
    const accepted: string[] = []
    for (const resident of residents) {
      const id = await until(() => local.call(resident, 'suggestion.submit', SUGGESTION, `submit-${resident}`))
      await until(() => local.call(OFFICER, 'desk.accept', { id, version: 1, ...CONTACT }, `accept-${resident}`))
      accepted.push(id)
    }
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    await timer()
    await timer()
    for (const [n, resident] of residents.entries()) {
      const { items } = await local.must(resident, 'suggestion.mine')
      expect(items).toMatchObject([{ id: accepted[n], state: 'accepted' }])
      expect((await messagesTo(resident)).map(({ state }) => state)).toEqual(['sent'])
    }
  })

  it('a message that went out is written down, or it would go out again', async () => {
    const residents = Array.from({ length: 10 }, somebody)
    for (const resident of residents) await caseIn(local, 'accepted', resident)
    await local.post('/local/fault', { target: 'database', kind: 'error', rate: 0.3 })
    for (let n = 0; n < 4; n += 1) await fetch(`${local.url}/local/timer/outbox`, { method: 'POST' })
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    await later(10)
    await later(20)
    for (const resident of residents) expect(await messagesTo(resident)).toHaveLength(1)
  })

  async function until(call: () => ReturnType<Local['call']>): Promise<string> {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const { code, data } = await call()
      if (code === 'OK') return String(data.id)
      expect(code).toBe('UNAVAILABLE')
    }
    throw new Error('never got through')
  }
})

describe('the entry of a timer', () => {
  afterEach(() => {
    delete process.env.WX_OPENID
  })

  it('starts for the timer alone: not by another name, another event, or a person', () => {
    const event = { Type: 'Timer', TriggerName: 'outbox' }
    expect(() => fromTimer(event, 'outbox')).not.toThrow()
    for (const other of [{ ...event, TriggerName: 'digest' }, { ...event, Type: 'Client' }, {}, undefined]) {
      expect(() => fromTimer(other, 'outbox')).toThrow('only its timer')
    }
    process.env.WX_CONTEXT_KEYS = 'WX_OPENID'
    process.env.WX_OPENID = 'somebody'
    expect(() => fromTimer(event, 'outbox')).toThrow('only its timer')
  })
})

describe('the timer function', () => {
  it('cannot be started by a client', async () => {
    const event = { Type: 'Timer', TriggerName: 'outbox', Time: new Date().toISOString(), Message: '' }
    const response = await fetch(`${local.url}/call/outbox`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': somebody() },
      body: JSON.stringify(event),
    })
    expect(response.status).toBe(403)
  })
})
