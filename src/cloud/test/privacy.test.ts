import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, CONTACT, LEAD, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { jpeg } from '../testing/images'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

describe('a phone number', () => {
  it('is sealed from the first write: it stands nowhere on the disk', async () => {
    await local.must(somebody(), 'suggestion.submit', { ...SUGGESTION, phone: '138 7766-5544' })
    expect(await local.everythingStored()).not.toContain('13877665544')
  })

  it('is shown masked at the desk, opened by an act that is remembered, and never to others', async () => {
    const made = await caseIn(local, 'submitted', somebody(), { phone: '13877665544' })
    const seen = await local.must(OFFICER, 'desk.get', { id: made.id })
    expect(seen.phoneMask).toBe('138****5544')
    expect(JSON.stringify(seen)).not.toContain('13877665544')
    expect(await local.must(OFFICER, 'desk.openPhone', { id: made.id })).toEqual({ phone: '13877665544' })
    const audit = await local.documents('audit', { caseId: made.id, act: 'openPhone' })
    expect(audit).toMatchObject([{ actor: { name: '周建国', role: 'officer' } }])
    expect(JSON.stringify(await made.forResident())).not.toMatch(/openPhone|5544/)
    expect((await made.atDesk()).version).toBe(1)
  })

  it('that was not given cannot be opened', async () => {
    const made = await caseIn(local, 'submitted')
    expect((await local.call(OFFICER, 'desk.openPhone', { id: made.id })).code).toBe('NOT_FOUND')
  })

  it('of an anonymous resident is opened by the lead alone, and not even its last digits are shown', async () => {
    const made = await caseIn(local, 'submitted', somebody(), { anonymous: true, phone: '13877665544' })
    const seen = await local.must(OFFICER, 'desk.get', { id: made.id })
    expect(JSON.stringify(seen)).not.toContain('5544')
    expect(seen.can).not.toContain('openPhone')
    expect((await local.call(OFFICER, 'desk.openPhone', { id: made.id })).code).toBe('FORBIDDEN')
    expect(await local.must(LEAD, 'desk.openPhone', { id: made.id })).toEqual({ phone: '13877665544' })
  })
})

describe('an anonymous suggestion', () => {
  it('is kept without the openid, the request id, or anything it shares with the same person', async () => {
    const resident = somebody()
    const requestId = `request-${somebody()}`
    const { id } = await local.must(resident, 'suggestion.submit', { ...SUGGESTION, anonymous: true }, requestId)
    await local.must(OFFICER, 'desk.accept', { id, version: 1, ...CONTACT })
    const stored = await local.everythingStored()
    expect(stored).toContain(String(id))
    expect(stored).not.toContain(resident)
    expect(stored).not.toContain(requestId)
  })

  it('does not meet what the same person sent in under their name', async () => {
    const resident = somebody()
    const named = await caseIn(local, 'submitted', resident, { name: '王阿姨' })
    const anonymous = await caseIn(local, 'submitted', resident, { anonymous: true })
    expect((await named.atDesk()).name).toBe('王阿姨')
    const hexOf = (text: string) => new Set(text.match(/[a-f0-9]{32}/g) ?? [])
    const shared = [...hexOf(JSON.stringify(await named.atDesk()))].filter((hex) =>
      hexOf(JSON.stringify(anonymous)).has(hex),
    )
    expect(shared).toEqual([])
  })

  it('is still found, followed and rated by who wrote it, and by nobody else', async () => {
    const made = await caseIn(local, 'submitted', somebody(), { anonymous: true })
    await made.does('desk.accept', CONTACT)
    await made.does('desk.answer', ANSWER)
    const { items } = await local.must(made.resident, 'suggestion.mine')
    expect(items).toMatchObject([{ id: made.id, state: 'answered', unread: true }])
    await made.does('suggestion.rate', { satisfaction: 'satisfied', solved: true })
    expect((await local.call(somebody(), 'suggestion.get', { id: made.id })).code).toBe('NOT_FOUND')
  })

  it('shares no photo with what the same person sent in under their name, though both used one upload', async () => {
    const resident = somebody()
    const ticket = await local.must(resident, 'upload.ticket', { kind: 'photo', type: 'image/jpeg', bytes: 10 })
    const copies: (string | undefined)[] = []
    for (const anonymous of [false, true]) {
      // An upload is gone once it was used; the same place can be filled again.
      await local.upload(resident, String(ticket.cloudPath), jpeg())
      const input = { ...SUGGESTION, photos: [ticket.fileID], anonymous }
      const { id } = await local.must(resident, 'suggestion.submit', input)
      const { photos } = await local.must(LEAD, 'desk.get', { id })
      copies.push(/photos\/[a-f0-9]{32}/.exec(JSON.stringify(photos))?.[0])
    }
    expect(copies).not.toContain(undefined)
    expect(new Set(copies).size).toBe(2)
  })

  it('loses its sealed openid once its messages are sent', async () => {
    const made = await caseIn(local, 'accepted', somebody(), { anonymous: true })
    const page = `pages/case/index?id=${made.id}`
    expect((await local.documents('outbox', { page }))[0]).toHaveProperty('sealedTo')
    await local.post('/local/timer/outbox')
    expect((await local.documents('outbox', { page }))[0]).not.toHaveProperty('sealedTo')
  })

  it('gets its messages all the same', async () => {
    const made = await caseIn(local, 'accepted', somebody(), { anonymous: true })
    await local.post('/local/timer/outbox')
    const { items } = await local.get('/local/outbox')
    expect(items).toContainEqual(expect.objectContaining({ to: made.resident, template: 'accepted', state: 'sent' }))
  })
})

describe('the audit trail', () => {
  it('has every act once, who did it and when, and of a resident only that it was one', async () => {
    const made = await caseIn(local, 'closed')
    await local.must(LEAD, 'desk.note', { id: made.id, text: '已归档' })
    const audit = await local.documents('audit', { caseId: made.id })
    expect(new Set(audit.map(({ workstationId }) => workstationId))).toEqual(new Set(['yangguang-2']))
    expect(audit.map(({ act }) => act).sort()).toEqual(['accept', 'answer', 'note', 'rate', 'submit'])
    const byResident = audit.filter(({ act }) => act === 'submit' || act === 'rate')
    expect(byResident.map(({ actor }) => actor)).toEqual([{ kind: 'resident' }, { kind: 'resident' }])
    expect(await local.documents('suggestions', { _id: made.id, events: { $size: 0 } })).toHaveLength(1)
  })
})

describe('the home screen', () => {
  it('counts what is open or waits for a rating, and what has news', async () => {
    const resident = somebody()
    const mine = async () => (await local.must(resident, 'home.get', { workstationId: 'yangguang-2' })).mine
    expect(await mine()).toEqual({ open: 0, unread: 0 })
    await caseIn(local, 'submitted', resident)
    await caseIn(local, 'withdrawn', resident)
    const answered = await caseIn(local, 'answered', resident)
    expect(await mine()).toEqual({ open: 2, unread: 1 })
    await answered.forResident()
    expect(await mine()).toEqual({ open: 2, unread: 0 })
  })

  it('says who is there by the calendar: nobody on a holiday, nor at night', async () => {
    const at = async (now: string) => {
      await local.post('/local/clock', { now })
      const home = await local.must(somebody(), 'home.get', { workstationId: 'yangguang-2' })
      await local.post('/local/clock', { now: null })
      return JSON.stringify([home.openNow, home.workstation]).replace(/"team":\[.*?\],/, '')
    }
    expect(await at('2026-03-09T02:00:00.000Z')).toMatch(/^\[true.*"dutyToday":\[\{"name":"周建国"/)
    expect(await at('2026-03-09T14:00:00.000Z')).toMatch(/^\[false/)
    // The Monday of the National Day week of 2026 is no working day.
    expect(await at('2026-10-05T02:00:00.000Z')).toMatch(/^\[false.*"dutyToday":\[\]/)
  })
})

describe('residents', () => {
  it('never see the name of who answered them', async () => {
    const made = await caseIn(local, 'answered')
    const seen = JSON.stringify(await made.forResident())
    expect(seen).not.toContain('周建国')
    expect(JSON.stringify(await made.atDesk())).toContain('周建国')
  })

  it('are told of news once', async () => {
    const made = await caseIn(local, 'accepted')
    const unread = async () =>
      JSON.stringify(await local.must(made.resident, 'suggestion.mine')).includes('"unread":true')
    expect(await unread()).toBe(true)
    await made.forResident()
    expect(await unread()).toBe(false)
    await made.does('suggestion.supplement', { text: '再补充一点' })
    expect(await unread()).toBe(false)
  })
})
