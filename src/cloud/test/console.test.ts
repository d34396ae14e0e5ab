import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { actions } from '@/contract/actions'
import { servedToConsole } from '@/contract/session/console'
import { caseIn, CONTACT, DISTRICT, LEAD, OFFICER, SECOND_OFFICER } from '../testing/cases'
import { PcBrowser } from '../testing/browser'
import { startLocal, type Local } from '../testing/local'

let local: Local
let pc: PcBrowser
beforeAll(async () => {
  local = await startLocal()
})
beforeEach(() => {
  pc = new PcBrowser(local)
})
afterAll(() => local.close())

const SESSION = '__Host-session'
const sessions = v.object({ items: v.array(v.object({ id: v.string(), current: v.boolean() })) })

const mySessions = async (openid: string) => v.parse(sessions, await local.must(openid, 'session.list')).items

describe('the console', () => {
  it('is for nobody without a session', async () => {
    for (const [path, body] of [
      ['/session', {}],
      ['/call', { action: 'me.get' }],
      ['/upload', {}],
    ] as const) {
      expect((await pc.post(path, body)).code).toBe('UNAUTHENTICATED')
    }
    expect((await pc.post('/sign-out')).code).toBe('OK')
  })

  it('takes no session that is made up or altered', async () => {
    await pc.signIn(OFFICER)
    const token = pc.cookies.get(SESSION) ?? ''
    const flipped = token.startsWith('a') ? `b${token.slice(1)}` : `a${token.slice(1)}`
    for (const forged of ['', 'x', flipped, token.toUpperCase(), `${token}0`, '0'.repeat(32), '__proto__']) {
      pc.cookies.set(SESSION, forged)
      expect([forged, (await pc.call('me.get')).code]).toEqual([forged, 'UNAUTHENTICATED'])
    }
    pc.cookies.set(SESSION, token)
    // Two of one name: which of them is ours nobody can say.
    const twice = await pc.post('/call', { action: 'me.get' }, { cookie: `${SESSION}=x; ${SESSION}=${token}` })
    expect(twice.code).toBe('UNAUTHENTICATED')
    expect((await pc.call('me.get')).code).toBe('OK')
  })

  it('takes no session whose document was altered', async () => {
    const other = new PcBrowser(local)
    await pc.signIn(SECOND_OFFICER)
    await other.signIn(DISTRICT)
    const [own] = await mySessions(SECOND_OFFICER)
    const [foreign] = await mySessions(DISTRICT)
    const [document] = await local.documents('sessions', { _id: foreign?.id })
    await local.change('sessions', { _id: own?.id }, { $set: { sealed: document?.sealed, member: document?.member } })
    expect((await pc.call('me.get')).code).toBe('UNAUTHENTICATED')
    expect((await other.call('me.get')).code).toBe('OK')
  })

  it('believes no header and no field that says who somebody is', async () => {
    const named = { 'x-openid': DISTRICT, 'x-wx-openid': DISTRICT, 'x-wx-source': 'wx_client' }
    const asked = { action: 'desk.inbox', input: { filter: 'open' }, openid: DISTRICT, userInfo: { openId: DISTRICT } }
    expect((await pc.post('/call', asked, named)).code).toBe('UNAUTHENTICATED')
    await pc.signIn(OFFICER)
    const me = await pc.post('/call', { action: 'me.get', openid: DISTRICT }, named)
    expect(me.data.staff).toMatchObject({ name: '周建国' })
  })

  it('refuses what comes from a page that is not its own, or does not say from where', async () => {
    await pc.signIn(OFFICER)
    const body = { action: 'me.get' }
    const port = new URL(local.url).port
    for (const origin of [`http://localhost:${port}`, `http://[::1]:${port}`]) {
      const said = await pc.post('/call', body, { origin })
      expect([said.status, said.code]).toEqual([403, 'FORBIDDEN'])
    }
    delete pc.headers.origin
    for (const path of ['/call', '/upload', '/session', '/sign-in', '/sign-in/poll', '/sign-out']) {
      expect([path, (await pc.post(path, body)).status]).toEqual([path, 403])
    }
  })

  it('does nothing by an address alone', async () => {
    const cookie = `${SESSION}=${'0'.repeat(32)}`
    for (const [method, path, status] of [
      ['GET', '/call?action=me.get', 405],
      ['PUT', '/call', 405],
      ['POST', '/nothing', 404],
      ['POST', '', 404],
    ] as const) {
      const at = `${local.url}/console/api${path}`
      expect((await fetch(at, { method, headers: { origin: local.url, cookie } })).status).toBe(status)
    }
  })

  it('ends after eight hours', async () => {
    await pc.signIn(OFFICER)
    const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString()
    await local.post('/local/clock', { now: later(7.9) })
    expect((await pc.call('me.get')).code).toBe('OK')
    await local.post('/local/clock', { now: later(8.1) })
    expect((await pc.call('me.get')).code).toBe('UNAUTHENTICATED')
    await local.post('/local/clock', { now: null })
  })

  it('reads anew at each call who somebody is: whoever has left is out', async () => {
    await pc.signIn(SECOND_OFFICER)
    const [session] = await mySessions(SECOND_OFFICER)
    const [{ member } = { member: '' }] = await local.documents('sessions', { _id: session?.id })
    await local.change('members', { _id: member }, { $set: { name: '李敏敏' } })
    expect((await pc.call('me.get')).data.staff).toMatchObject({ name: '李敏敏' })
    await local.must(LEAD, 'member.remove', { workstationId: 'yangguang-2', openid: SECOND_OFFICER })
    for (const action of ['me.get', 'desk.inbox', 'upload.ticket']) {
      expect((await pc.call(action, { filter: 'open' })).code).toBe('UNAUTHENTICATED')
    }
    expect((await pc.post('/session')).code).toBe('UNAUTHENTICATED')
  })

  it('ends when the browser signs out, and its cookie is then worth nothing', async () => {
    await pc.signIn(OFFICER)
    const token = pc.cookies.get(SESSION) ?? ''
    await pc.post('/sign-out')
    expect(pc.cookies.has(SESSION)).toBe(false)
    pc.cookies.set(SESSION, token)
    expect((await pc.call('me.get')).code).toBe('UNAUTHENTICATED')
    expect((await pc.post('/session')).code).toBe('UNAUTHENTICATED')
  })

  it('ends at the browser that is struck off the list, and at no other', async () => {
    const other = new PcBrowser(local)
    await pc.signIn(LEAD)
    await other.signIn(LEAD)
    const { items } = v.parse(sessions, (await pc.call('session.list')).data)
    expect(items.filter(({ current }) => current)).toHaveLength(1)
    const id = items.find(({ current }) => current)?.id
    expect((await local.call(OFFICER, 'session.revoke', { id })).code).toBe('NOT_FOUND')
    expect((await pc.call('me.get')).code).toBe('OK')
    expect((await local.call(LEAD, 'session.revoke', { id })).code).toBe('OK')
    expect((await local.call(LEAD, 'session.revoke', { id })).code).toBe('OK')
    expect((await pc.call('me.get')).code).toBe('UNAUTHENTICATED')
    expect((await other.call('me.get')).code).toBe('OK')
    expect((await mySessions(LEAD)).map((session) => session.id)).not.toContain(id)
  })

  it('is in the audit trail with who signed in where, and with its end', async () => {
    await pc.signIn(LEAD)
    const [{ id } = { id: '' }] = (await mySessions(LEAD)).slice(0, 1)
    await pc.post('/sign-out')
    await pc.post('/sign-out')
    const lines = await local.documents('audit', { 'subject.kind': 'session', 'subject.id': id })
    expect(lines.map(({ act }) => act)).toEqual(['session.open', 'session.end'])
    expect(lines[0]).toMatchObject({ actor: { name: '陈敏' }, subject: { name: 'Edge，Windows，装着系统的电脑' } })
    const [session] = await local.documents('sessions', { _id: id })
    expect([session?.sealed, session?.events, session?.pendingSince]).toEqual(['', [], undefined])
  })

  it('is forgotten a day after its end, when the trail has it', async () => {
    await pc.signIn(LEAD)
    const [{ id } = { id: '' }] = (await mySessions(LEAD)).slice(0, 1)
    const at = (hours: number) => local.post('/local/clock', { now: new Date(Date.now() + hours * 3_600_000) })
    await at(30)
    await local.post('/local/timer/retention')
    expect(await local.documents('sessions', { _id: id })).toHaveLength(1)
    await at(33)
    await local.post('/local/timer/retention')
    await local.post('/local/clock', { now: null })
    expect(await local.documents('sessions', { _id: id })).toEqual([])
    expect(await local.documents('signIns', {})).toEqual([])
    expect(await local.documents('audit', { 'subject.id': id })).toHaveLength(1)
  })

  it("does staff's acts in the name of who confirmed, as one person with their phone", async () => {
    await pc.signIn(OFFICER)
    const { id } = await caseIn(local, 'submitted')
    const requestId = 'on-both-devices'
    const first = await pc.call('desk.accept', { id, version: 1, ...CONTACT }, requestId)
    expect(first.data).toMatchObject({ state: 'accepted', version: 2 })
    const again = await local.must(OFFICER, 'desk.accept', { id, version: 1, ...CONTACT }, requestId)
    expect(again).toMatchObject({ version: 2 })
  })

  it('serves what the desk needs, and nothing that residents or phones do', async () => {
    await pc.signIn(OFFICER)
    for (const [name, action] of Object.entries(actions)) {
      const { message = '' } = await pc.call(name, {})
      expect([name, message.startsWith('没有这个功能')]).toEqual([name, !servedToConsole(action)])
    }
  })

  it('answers what is no call as every door does', async () => {
    await pc.signIn(OFFICER)
    for (const body of ['', 'x', '[]', '{}', 'null', '{"action":7}']) {
      expect([body, (await pc.post('/call', body)).code]).toEqual([body, 'INVALID_INPUT'])
    }
    const large = JSON.stringify({ action: 'me.get', input: { text: 'x'.repeat(1_100_000) } })
    expect((await pc.post('/call', large)).code).toBe('TOO_LARGE')
  })

  it('cannot be called by its name, even in the form of a request', async () => {
    const event = { path: '/console/api/sign-in', httpMethod: 'POST', headers: { host: 'x', origin: 'https://x' } }
    const called = await fetch(`${local.url}/call/console`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-openid': OFFICER },
      body: JSON.stringify(event),
    })
    expect(called.status).toBe(403)
  })
})
