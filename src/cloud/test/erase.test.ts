import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, CONTACT, DISTRICT, LEAD, opens, slipOf, somebody } from '../testing/cases'
import { jpeg } from '../testing/images'
import { startLocal, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const NAME = '欧阳秋菊'
const PHONE = '13866998877'
const ALL = { confirm: true, openCases: 'anonymous' }

async function photoOf(who: string): Promise<unknown> {
  const ticket = await local.must(who, 'upload.ticket', { kind: 'photo', type: 'image/jpeg', bytes: 10 })
  await local.upload(who, String(ticket.cloudPath), jpeg())
  return ticket.fileID
}

/** Somebody with all there can be of a person: named and anonymous, open and closed, with photos, phone and messages. */
async function known() {
  const who = somebody()
  const contact = { name: NAME, phone: PHONE }
  await local.must(who, 'me.update', contact)
  await local.must(who, 'me.consent', { version: 1, agreed: true })
  const open = await caseIn(local, 'accepted', who, {
    ...contact,
    text: `我是${NAME}，电话${PHONE}，三号楼北侧绿地被占`,
    photos: [await photoOf(who)],
  })
  await open.does('suggestion.supplement', { text: `${NAME}再补充一点`, photos: [await photoOf(who)] })
  await local.must(LEAD, 'desk.note', { id: open.id, text: `${NAME}的电话是${PHONE}` })
  const closed = await caseIn(local, 'closed', who, contact)
  const anonymous = await caseIn(local, 'answered', who, { anonymous: true, phone: PHONE })
  await local.must(who, 'consultation.answer', { id: 'yg2-wj', answers: { q1: 'b', q2: ['a', 'b'], q3: 2 } })
  await local.must(who, 'me.export')
  return { who, open, closed, anonymous }
}

describe('having oneself removed', () => {
  it('leaves no openid, name, phone or photo anywhere, and the cases with their words and figures', async () => {
    const { who, open, closed, anonymous } = await known()
    const photos = /photos\/[a-f0-9]{32}/g
    const seen = JSON.stringify(await open.forResident())
    const hers = new Set(seen.match(photos))
    const addresses = [...new Set(seen.match(/http:[^"]+/g))]
    expect([hers.size, addresses.length]).toEqual([2, 2])
    for (const address of addresses) expect((await fetch(address)).ok).toBe(true)
    await local.must(who, 'me.erase', ALL)

    for (const collection of COLLECTIONS) {
      const stored = JSON.stringify(await local.everyDocument(collection))
      for (const trace of [who, NAME, PHONE, ...hers])
        expect([collection, stored.includes(trace)]).toEqual([collection, false])
    }
    for (const address of addresses) expect((await fetch(address)).ok).toBe(false)

    const left = await open.atDesk()
    expect(left).toMatchObject({ state: 'accepted', anonymous: true, photos: [] })
    expect(left.text).toBe('我是某居民，电话138****8877，三号楼北侧绿地被占')
    expect((await closed.atDesk()).rating).toMatchObject({ satisfaction: 'satisfied', solved: true })
    expect((await anonymous.atDesk()).state).toBe('answered')
    expect((await local.documents('audit', { caseId: open.id, act: 'erase' })).map(({ actor }) => actor)).toEqual([
      { kind: 'resident' },
    ])
  })

  it('leaves nothing to the person either: no case, no message, no profile; and all can begin anew', async () => {
    const { who, open } = await known()
    await local.must(who, 'me.erase', ALL)
    expect((await local.must(who, 'suggestion.mine')).items).toEqual([])
    expect((await local.must(who, 'message.list')).items).toEqual([])
    expect(await local.must(who, 'me.get')).toEqual({ unread: 0 })
    expect((await local.call(who, 'suggestion.get', { id: open.id })).code).toBe('NOT_FOUND')
    await caseIn(local, 'submitted', who)
    expect((await local.must(who, 'suggestion.mine')).items).toHaveLength(1)
  })

  it('takes flats and identity cards out of the words, and leaves the office its number and places their names', async () => {
    const who = somebody()
    const made = await caseIn(local, 'accepted', who, {
      ...{ name: '王', phone: PHONE },
      text: '王家码头3号楼502室，身份证310104198001011234，座机62345678，工作室是021-55550128',
    })
    await made.does('desk.answer', {
      ...ANSWER,
      text: '请打工作室电话 55550128，王家码头的灯月底前装好，不要打 13800138000。',
    })
    await local.must(who, 'me.erase', ALL)
    const left = await made.atDesk()
    expect(left.text).toBe('王家码头3号楼某室，身份证某证件号码，座机******78，工作室是021-55550128')
    expect(JSON.stringify(left)).toContain('请打工作室电话 55550128，王家码头的灯月底前装好，不要打 138****8000。')
  })

  it('asks first what becomes of open cases, and until that is said removes nothing', async () => {
    const made = await caseIn(local, 'accepted', somebody(), { name: '王阿姨' })
    const { code, error } = await local.call(made.resident, 'me.erase', { confirm: true })
    expect([code, error?.fields?.openCases]).toEqual(['INVALID_INPUT', expect.stringContaining('撤回')])
    expect((await made.atDesk()).name).toBe('王阿姨')
    expect((await local.call(made.resident, 'me.erase', { openCases: 'withdraw' })).code).toBe('INVALID_INPUT')
    const done = await caseIn(local, 'closed')
    await local.must(done.resident, 'me.erase', { confirm: true })
  })

  it('withdraws what can be withdrawn when that was chosen; what is in hand is handled on without a person', async () => {
    const who = somebody()
    const fresh = await caseIn(local, 'submitted', who, { name: NAME })
    const inHand = await caseIn(local, 'handling', who, { name: NAME })
    await local.must(who, 'me.erase', { confirm: true, openCases: 'withdraw' })
    expect(await fresh.atDesk()).toMatchObject({ state: 'withdrawn', anonymous: true })
    expect(await inHand.atDesk()).toMatchObject({ state: 'handling', anonymous: true })
    await inHand.does('desk.answer', ANSWER)
    await local.post('/local/timer/outbox')
    expect(await local.documents('outbox', { page: `pages/case/index?id=${inHand.id}` })).toEqual([])
  })

  it('takes back no consent of the others who follow: their cases go on alone', async () => {
    const lead = await caseIn(local, 'accepted')
    const follower = await caseIn(local, 'accepted')
    await follower.does('desk.merge', { into: lead.id })
    await local.must(lead.resident, 'me.erase', { confirm: true, openCases: 'withdraw' })
    expect((await follower.atDesk()).state).toBe('accepted')
    expect((await follower.forResident()).id).toBe(follower.id)
  })

  it('goes on where it stopped when storage or database failed in the middle', async () => {
    const { who, open } = await known()
    await local.post('/local/fault', { target: 'database', kind: 'error', rate: 0.3 })
    for (let tries = 0; tries < 6; tries += 1) await local.call(who, 'me.erase', ALL, 'erase-once')
    await fetch(`${local.url}/local/fault`, { method: 'DELETE' })
    await local.must(who, 'me.erase', ALL, 'erase-once')
    await local.must(who, 'me.erase', ALL, 'erase-once')
    for (const collection of COLLECTIONS) {
      const stored = JSON.stringify(await local.everyDocument(collection))
      for (const trace of [who, NAME, PHONE]) expect([collection, stored.includes(trace)]).toEqual([collection, false])
    }
    // What could not be written down at once, the timer writes down.
    await local.post('/local/timer/outbox')
    expect(await local.documents('audit', { caseId: open.id, act: 'erase' })).toHaveLength(1)
  })

  it('misses nothing that an officer does to the case at the same moment', async () => {
    const made = await caseIn(local, 'accepted', somebody(), { name: NAME, phone: PHONE })
    await Promise.all([
      local.must(made.resident, 'me.erase', ALL),
      ...[1, 2, 3].map(() => made.does('desk.attempt', CONTACT).catch(() => undefined)),
    ])
    const [stored] = await local.documents('suggestions', { _id: made.id })
    expect(stored).not.toHaveProperty('name')
    expect(stored).not.toHaveProperty('sealedPhone')
    expect(stored?.recipient).toEqual({})
  })

  it('of a slip that was claimed does not let its code bind it to another', async () => {
    const slip = await slipOf(local)
    const who = somebody()
    await local.must(who, 'suggestion.claim', opens(slip))
    await local.must(who, 'me.erase', ALL)
    expect((await local.call(somebody(), 'suggestion.claim', opens(slip))).code).toBe('NOT_ALLOWED_NOW')
  })

  it('keeps an answer counted once, and tells nobody of the result', async () => {
    const who = somebody()
    const answers = { q1: 'b', q2: ['a', 'b'], q3: 2 }
    await local.must(who, 'consultation.answer', { id: 'yg2-wj', answers })
    const sealed = async () =>
      (await local.documents('answers', { consultationId: 'yg2-wj', 'recipient.sealed': { $exists: true } })).length
    const before = await sealed()
    await local.must(who, 'me.erase', { confirm: true })
    expect(await sealed()).toBe(before - 1)
    expect(await local.must(who, 'consultation.myAnswer', { id: 'yg2-wj' })).toMatchObject({ answers })
    expect((await local.call(DISTRICT, 'consultation.deskFigures', { id: 'yg2-wj' })).code).toBe('OK')
  })
})

const COLLECTIONS = [
  'suggestions',
  'people',
  'outbox',
  'audit',
  'answers',
  'exports',
  'tries',
  'opinionGroups',
  'figures',
]
