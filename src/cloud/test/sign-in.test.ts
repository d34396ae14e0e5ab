import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { codeFrom } from '@/contract/code'
import { DISTRICT, LEAD, OFFICER, somebody } from '../testing/cases'
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
const SIGN_IN = '__Host-sign-in'
const looked = v.object({ choices: v.array(v.string()), browser: v.string(), system: v.string(), from: v.string() })

async function afterSeconds(seconds: number, work: () => Promise<unknown>): Promise<void> {
  const { now } = await local.get('/local/clock')
  await local.post('/local/clock', { now: new Date(Date.parse(String(now)) + seconds * 1000).toISOString() })
  await work().finally(() => local.post('/local/clock', { now: null }))
}

describe('signing a browser in', () => {
  it('goes by a code, which the phone looks at, and the digits that only the browser shows', async () => {
    const { code, digits } = await pc.begin()
    expect(await pc.state()).toBe('waiting')
    const asked = v.parse(looked, await local.must(OFFICER, 'session.look', { code }))
    expect(asked).toMatchObject({ browser: 'Edge', system: 'Windows', from: '装着系统的电脑' })
    expect(new Set(asked.choices).size).toBe(3)
    expect(asked.choices).toContain(digits)
    expect(await pc.state()).toBe('seen')
    expect((await pc.call('desk.inbox', { filter: 'open' })).code).toBe('UNAUTHENTICATED')

    await local.must(OFFICER, 'session.confirm', { code, digits })
    expect(await pc.state()).toBe('in')
    const me = await pc.call('me.get')
    expect(me.data.staff).toMatchObject({ name: '周建国', role: 'officer' })
    expect((await pc.call('desk.inbox', { filter: 'open' })).code).toBe('OK')
  })

  it('sets cookies that no script, no other site and no other host can touch', async () => {
    await pc.signIn(OFFICER)
    for (const name of [SESSION, SIGN_IN]) {
      expect(pc.attributes.get(name)).toMatch(/^Path=\/; Max-Age=\d+; HttpOnly; Secure; SameSite=Strict$/)
    }
    expect(pc.attributes.get(SESSION)).toContain('Max-Age=28800')
  })

  it('takes a code as people type it', async () => {
    const { code, digits } = await pc.begin()
    const typed = ` ${code.slice(0, 4).toLowerCase()} ${code.slice(4)} `
    await local.must(OFFICER, 'session.confirm', { code: typed, digits })
    expect(await pc.state()).toBe('in')
  })

  it('ends with wrong digits: no one gets to try all three', async () => {
    const { code, digits } = await pc.begin()
    const { choices } = v.parse(looked, await local.must(OFFICER, 'session.look', { code }))
    const wrong = choices.find((choice) => choice !== digits)
    const first = await local.call(OFFICER, 'session.confirm', { code, digits: wrong })
    expect([first.code, first.error?.fields?.digits]).toEqual(['INVALID_INPUT', expect.stringContaining('已作废')])
    expect((await local.call(OFFICER, 'session.confirm', { code, digits })).code).toBe('NOT_ALLOWED_NOW')
    expect(await pc.state()).toBe('ended')
    expect(pc.cookies.has(SESSION)).toBe(false)
  })

  it('ends when the phone says that it was somebody else', async () => {
    const { code, digits } = await pc.begin()
    await local.must(OFFICER, 'session.decline', { code })
    expect((await local.call(OFFICER, 'session.confirm', { code, digits })).code).toBe('NOT_ALLOWED_NOW')
    expect(await pc.state()).toBe('ended')
  })

  it('is refused to a resident, who is told nothing of who asks', async () => {
    const { code, digits } = await pc.begin()
    for (const action of ['session.look', 'session.confirm', 'session.decline']) {
      expect((await local.call(somebody(), action, { code, digits })).code).toBe('FORBIDDEN')
    }
    expect(await pc.state()).toBe('waiting')
  })

  it('is refused two minutes later, on the phone and in the browser', async () => {
    const { code, digits } = await pc.begin()
    await afterSeconds(121, async () => {
      expect((await local.call(OFFICER, 'session.look', { code })).code).toBe('NOT_ALLOWED_NOW')
      expect((await local.call(OFFICER, 'session.confirm', { code, digits })).code).toBe('NOT_ALLOWED_NOW')
      expect(await pc.state()).toBe('late')
    })
  })

  it('is for one person once: a code that was confirmed is of no use to anybody', async () => {
    const { code, digits } = await pc.begin()
    const requestId = 'confirm-again'
    await local.must(OFFICER, 'session.confirm', { code, digits }, requestId)
    expect((await local.call(OFFICER, 'session.confirm', { code, digits }, requestId)).code).toBe('OK')
    expect((await local.call(LEAD, 'session.confirm', { code, digits })).code).toBe('NOT_ALLOWED_NOW')
    expect((await local.call(OFFICER, 'session.confirm', { code, digits })).code).toBe('NOT_ALLOWED_NOW')
    expect(await pc.state()).toBe('in')
    expect((await local.call(LEAD, 'session.confirm', { code, digits })).code).toBe('NOT_ALLOWED_NOW')
  })

  it('lets one of two in who confirm at once', async () => {
    const { code, digits } = await pc.begin()
    const phones = [OFFICER, LEAD, DISTRICT]
    const all = await Promise.all(phones.map((openid) => local.call(openid, 'session.confirm', { code, digits })))
    expect(all.map((outcome) => outcome.code).sort()).toEqual(['NOT_ALLOWED_NOW', 'NOT_ALLOWED_NOW', 'OK'])
  })

  it('opens in no other browser, even for one that knows the code', async () => {
    const { code, digits } = await pc.begin()
    const other = new PcBrowser(local)
    await local.must(OFFICER, 'session.confirm', { code, digits })
    expect(await other.state()).toBe('late')
    // Its own secret with the other's code, and the other way round.
    await other.begin()
    const [ownId, ownSecret] = (other.cookies.get(SIGN_IN) ?? '').split('.')
    const [id, secret] = (pc.cookies.get(SIGN_IN) ?? '').split('.')
    for (const forged of [`${id}.${ownSecret}`, `${ownId}.${secret}`, `${id}.`, id, '', `${id}.${secret}x`]) {
      other.cookies.set(SIGN_IN, forged ?? '')
      expect(await other.state()).toBe('late')
    }
    expect(other.cookies.has(SESSION)).toBe(false)
    expect(await pc.state()).toBe('in')
  })

  it('gives the browser that did not hear the answer the same session again', async () => {
    await pc.signIn(OFFICER)
    const token = pc.cookies.get(SESSION)
    pc.cookies.delete(SESSION)
    expect(await pc.state()).toBe('in')
    expect(pc.cookies.get(SESSION)).toBe(token)
    const { items } = v.parse(v.object({ items: v.array(v.unknown()) }), (await pc.call('session.list')).data)
    await pc.post('/sign-out')
    // What is over does not come back by asking.
    expect(await pc.state()).toBe('in')
    expect((await pc.call('me.get')).code).toBe('UNAUTHENTICATED')
    expect(items.length).toBeGreaterThan(0)
  })

  it('says what is wrong with a code that can be none', async () => {
    const unknown = await local.call(OFFICER, 'session.look', { code: codeFrom(new Uint8Array(9)) })
    expect([unknown.code, unknown.error?.fields?.code]).toEqual(['NOT_FOUND', expect.stringContaining('没有这个')])
    for (const code of ['', 'ABCD', 'O0I1L000ZZ', 'ABCDE23456', '👍', 7, null, { $gt: '' }]) {
      const outcome = await local.call(OFFICER, 'session.confirm', { code, digits: '12' })
      expect([outcome.code, outcome.error?.fields?.code]).toEqual(['INVALID_INPUT', expect.stringContaining('10 位')])
    }
  })

  it('leaves nothing on the disk by which anybody could get in', async () => {
    const { code, digits } = await pc.begin()
    const secret = pc.cookies.get(SIGN_IN)?.split('.')[1] ?? 'none'
    await local.must(OFFICER, 'session.confirm', { code, digits })
    expect(await pc.state()).toBe('in')
    const stored = await local.everythingStored()
    for (const word of [code, secret, pc.cookies.get(SESSION) ?? 'none'])
      expect([word, stored.includes(word)]).toEqual([word, false])
  })
})
