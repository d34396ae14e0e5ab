import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, CONTACT, OFFICER, somebody, SUGGESTION } from '../testing/cases'
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
    await timer()
    expect((await messagesTo(made.resident)).map(({ state }) => state)).toEqual(['queued'])
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    await timer()
    await timer()
    expect((await messagesTo(made.resident)).map(({ state }) => state)).toEqual(['sent'])
  })

  it('that fails five times is put aside for a person to look at', async () => {
    const made = await caseIn(local, 'accepted')
    await local.post('/local/fault', { target: 'openapi', kind: 'error', rate: 1 })
    for (let n = 0; n < 6; n += 1) await timer()
    expect((await messagesTo(made.resident)).map(({ state }) => state)).toEqual(['dead'])
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

  async function until(call: () => ReturnType<Local['call']>): Promise<string> {
    for (let attempt = 0; attempt < 60; attempt += 1) {
      const { code, data } = await call()
      if (code === 'OK') return String(data.id)
      expect(code).toBe('UNAVAILABLE')
    }
    throw new Error('never got through')
  }
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
