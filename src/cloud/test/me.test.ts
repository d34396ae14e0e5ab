import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseIn, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

async function pageOf(who: string, requestId?: string): Promise<string> {
  const { url } = await local.must(who, 'me.export', {}, requestId)
  return (await fetch(String(url))).text()
}

describe('name and phone', () => {
  it('are kept for next time, each of them can be forgotten, and the other stays', async () => {
    const who = somebody()
    await local.must(who, 'me.update', { name: '王阿姨', phone: '138 7711-2233' })
    expect(await local.must(who, 'me.get')).toMatchObject({ profile: { name: '王阿姨', phone: '13877112233' } })
    await local.must(who, 'me.update', { phone: '' })
    expect((await local.must(who, 'me.get')).profile).toEqual({ name: '王阿姨' })
    await local.must(who, 'me.update', { name: '' })
    expect((await local.must(who, 'me.get')).profile).toEqual({})
  })

  it('are shown to nobody else; the phone is sealed, and who it belongs to stands nowhere', async () => {
    const who = somebody()
    await local.must(who, 'me.update', { name: '李伯', phone: '13877223344' })
    expect((await local.must(somebody(), 'me.get')).profile).toBeUndefined()
    const stored = await local.everythingStored()
    expect(stored).not.toContain('13877223344')
    expect(stored).not.toContain(who)
  })

  it('are changed once by one request, and not by the same id with other words', async () => {
    const who = somebody()
    await local.must(who, 'me.update', { name: '甲' }, 'request-1')
    await local.must(who, 'me.update', { name: '乙' }, 'request-2')
    await local.must(who, 'me.update', { name: '甲' }, 'request-1')
    expect((await local.must(who, 'me.get')).profile).toEqual({ name: '乙' })
    expect((await local.call(who, 'me.update', { name: '丙' }, 'request-2')).code).toBe('INVALID_INPUT')
  })

  it('of two phones at once both arrive', async () => {
    const who = somebody()
    await Promise.all([
      local.must(who, 'me.update', { name: '王阿姨' }),
      local.must(who, 'me.update', { phone: '13877112233' }),
    ])
    expect((await local.must(who, 'me.get')).profile).toEqual({ name: '王阿姨', phone: '13877112233' })
  })

  it('that cannot be right are said to be so at the field', async () => {
    const { error } = await local.call(somebody(), 'me.update', { phone: '12' })
    expect(error?.fields?.phone).toContain('11 位手机号')
  })
})

describe('agreeing to the privacy notice', () => {
  it('is kept with its version, and can be taken back', async () => {
    const who = somebody()
    expect((await local.must(who, 'me.get')).consent).toBeUndefined()
    await local.must(who, 'me.consent', { version: 1, agreed: true })
    expect(await local.must(who, 'me.get')).toMatchObject({ consent: { version: 1 } })
    await local.must(who, 'me.consent', { version: 1, agreed: false })
    expect((await local.must(who, 'me.get')).consent).toBeUndefined()
  })
})

describe('the page with all that is mine', () => {
  it('has my cases with what happened, my answers and my profile, and nothing of others', async () => {
    const who = somebody()
    await local.must(who, 'me.update', { name: '王阿姨', phone: '13877112233' })
    const other = await caseIn(local, 'submitted', somebody(), { text: '这是别人写的一件事情' })
    await caseIn(local, 'answered', who, { text: '我写的 <b>一件</b> 事情' })
    await caseIn(local, 'submitted', who, { anonymous: true, text: '匿名写的一件事情' })
    await local.must(who, 'consultation.answer', { id: 'yg2-wj', answers: { q1: 'b', q2: ['a', 'b'], q3: 2 } })
    const page = await pageOf(who)
    expect(page).toMatch(/^<!doctype html>/)
    for (const words of ['王阿姨', '13877112233', '我写的 &lt;b&gt;一件&lt;/b&gt; 事情', '匿名写的一件事情'])
      expect(page).toContain(words)
    expect(page).toContain('有答复了')
    expect(page).toContain('实际解决：已经清理，补种了草皮。')
    expect(page).toMatch(/征询 .*填于/)
    expect(page).not.toContain('这是别人写的一件事情')
    expect(page).not.toContain('周建国')
    expect(await other.forResident()).toBeTruthy()
  })

  it('is made once a request, and is gone after a day', async () => {
    const who = somebody()
    const all = async () => (await local.everyDocument('exports')).length
    const before = await all()
    await pageOf(who, 'export-1')
    const { url } = await local.must(who, 'me.export', {}, 'export-1')
    expect(await all()).toBe(before + 1)
    await local.post('/local/clock', { now: new Date(Date.now() + 25 * 3_600_000).toISOString() })
    await local.post('/local/timer/retention')
    await local.post('/local/clock', { now: null })
    expect(await all()).toBe(0)
    expect((await fetch(String(url))).ok).toBe(false)
  })
})
