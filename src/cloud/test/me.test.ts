import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseIn, somebody } from '../testing/cases'
import { jpeg } from '../testing/images'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

async function photoOf(who: string): Promise<unknown> {
  const ticket = await local.must(who, 'upload.ticket', { kind: 'photo', type: 'image/jpeg', bytes: 10 })
  await local.upload(who, String(ticket.cloudPath), jpeg())
  return ticket.fileID
}

const withPublicText = v.object({ publicText: v.object({ publicId: v.string() }) })
function publicIdOf(view: unknown): string {
  return v.parse(withPublicText, view).publicText.publicId
}

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

  it('has my photos and recording in it, also those I added, the point on the map, and what I joined in with', async () => {
    const who = somebody()
    const place = { text: '三号楼北侧', latitude: 31.2304, longitude: 121.4737 }
    const mine = await caseIn(local, 'accepted', who, { photos: [await photoOf(who)], place })
    await mine.does('suggestion.supplement', { text: '再补一张', photos: [await photoOf(who)] })
    const other = await caseIn(local, 'accepted')
    await other.does('desk.publish', { text: '楼道的灯坏了，请修好它。' })
    await local.must(who, 'suggestion.support', { publicId: publicIdOf(await other.atDesk()) })
    const page = await pageOf(who)
    expect(page.match(/<img alt="[^"]+" src="data:image\/jpeg;base64,/g)).toHaveLength(2)
    for (const words of ['北纬 31.2304，东经 121.4737', '您补充了：再补一张（1 张照片）', '我附议过的'])
      expect(page).toContain(words)
    expect(page).toContain('楼道的灯坏了，请修好它。')
    // It is read without us: nothing in it has to be fetched.
    expect(page).not.toMatch(/src="http/)
    await other.does('desk.hide')
    const later = await pageOf(who)
    expect(later).toContain('这一条已经不再公开')
    expect(later).not.toContain('楼道的灯坏了，请修好它。')
    expect(await pageOf(somebody())).not.toContain('我附议过的')
  })

  it('says of photos that cannot be had now that they are there', async () => {
    const who = somebody()
    const made = await caseIn(local, 'accepted', who, { photos: [await photoOf(who)] })
    await local.change('suggestions', { _id: made.id }, { $set: { photos: ['cloud://local.box/photos/gone.jpg'] } })
    expect(await pageOf(who)).toContain('1 张照片，其中 1 张没有放进这个文件，请在小程序里看')
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
