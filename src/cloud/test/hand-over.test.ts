import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { act, ANSWER, caseIn, CONTACT, DISTRICT, LEAD, OFFICER, somebody } from '../testing/cases'
import { hand, LEAD_THERE, REASON, THERE } from '../testing/hand-over'
import { startLocal, type Local } from '../testing/local'

const COMPLAINT = { kind: 'complaint', topic: 'workstation' }

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

describe('a case that is handed on (转办)', () => {
  it('lies on the other desk as one that has just come, with its answer clock running on', async () => {
    const made = await caseIn(local, 'handling')
    const before = await made.atDesk()
    const handed = await hand(OFFICER, made, 'longtan')
    expect(handed.data).toMatchObject({ state: 'submitted', workstation: { id: 'longtan', name: '龙潭' }, can: [] })
    const there = await local.must(THERE, 'desk.get', { id: made.id })
    expect(there).toMatchObject({
      ...{ desk: 'longtan', answerDueAt: before.answerDueAt },
      came: [{ id: 'yangguang-2', name: '阳光二居' }],
    })
    expect(there).not.toHaveProperty('contactedAt')
    expect(there.can).toContain('accept')
    expect((await local.call(OFFICER, 'desk.get', { id: made.id })).code).toBe('NOT_FOUND')
  })

  it('tells its resident who has it now, and why, but not who handed it on', async () => {
    const made = await caseIn(local, 'submitted')
    await hand(OFFICER, made, 'longtan')
    const { items } = await local.must(made.resident, 'suggestion.mine')
    expect(items).toMatchObject([{ unread: true }])
    const seen = await made.forResident()
    expect(seen).toMatchObject({ workstation: { name: '龙潭' }, withDistrict: false })
    expect(seen.timeline).toMatchObject([{}, { act: 'transfer', text: '转给龙潭。这条路归那边管', by: 'workstation' }])
  })

  it('is on nobody’s hands there, and no longer among the cases of who handed it on', async () => {
    const made = await caseIn(local, 'accepted')
    await hand(OFFICER, made, 'longtan')
    const [stored] = await local.documents('suggestions', { _id: made.id })
    expect(stored).not.toHaveProperty('officer')
    expect(stored?.came).toMatchObject([{ desk: 'yangguang-2', contactedAt: expect.any(Date) as Date }])
  })

  it('goes back only by the lead: it does not bounce', async () => {
    const made = await caseIn(local, 'submitted')
    await hand(OFFICER, made, 'longtan')
    const back = await hand(THERE, made, 'yangguang-2')
    expect([back.code, Object.keys(back.error?.fields ?? {})]).toEqual(['FORBIDDEN', ['to']])
    expect((await local.must(THERE, 'desk.get', { id: made.id })).notTo).toEqual(['longtan', 'yangguang-2'])
    expect((await local.must(LEAD_THERE, 'desk.get', { id: made.id })).notTo).toEqual(['longtan'])
    expect((await hand(LEAD_THERE, made, 'yangguang-2')).code).toBe('OK')
    // Nor the other way, once more.
    expect((await hand(OFFICER, made, 'longtan')).code).toBe('FORBIDDEN')
  })

  it.each(['nowhere', 'yangguang-2', '', 'LONGTAN', '../longtan', 7, null, { $ne: '' }])(
    'does not go to %j, which is said at the field',
    async (to) => {
      const made = await caseIn(local, 'submitted')
      const outcome = await act(OFFICER, made, 'desk.transfer', { to, ...REASON })
      expect([outcome.code, Object.keys(outcome.error?.fields ?? {})]).toEqual(['INVALID_INPUT', ['to']])
      expect((await made.atDesk()).version).toBe(1)
    },
  )

  it('needs a reason', async () => {
    const made = await caseIn(local, 'submitted')
    for (const reason of ['', ' ', '长'.repeat(501)]) {
      const outcome = await act(OFFICER, made, 'desk.transfer', { to: 'longtan', reason })
      expect(Object.keys(outcome.error?.fields ?? {})).toEqual(['reason'])
    }
  })

  it('sent again, raced with itself or later, goes once, and who sent it learns nothing new', async () => {
    const made = await caseIn(local, 'accepted')
    const { version } = await made.atDesk()
    const input = { id: made.id, version, to: 'longtan', ...REASON }
    const requestId = randomUUID()
    const again = () => local.call(OFFICER, 'desk.transfer', input, requestId)
    const raced = await Promise.all(Array.from({ length: 6 }, again))
    expect(raced.map(({ code }) => code)).toEqual(Array.from({ length: 6 }, () => 'OK'))
    await act(THERE, made, 'desk.accept', CONTACT)
    await local.must(THERE, 'desk.note', { id: made.id, text: '那边的内部备注' })
    await act(THERE, made, 'desk.answer', ANSWER)
    const late = await again()
    expect(late.data).toMatchObject({
      state: 'submitted',
      version: version + 1,
      can: [],
      workstation: { id: 'longtan' },
    })
    expect(JSON.stringify(late.data)).not.toMatch(/内部备注|已经清理/)
    const [stored] = await local.documents('suggestions', { _id: made.id })
    expect(stored?.came).toHaveLength(1)
    // Another's repeat is none, and the case is out of their reach.
    expect((await local.call(LEAD, 'desk.transfer', input, requestId)).code).toBe('NOT_FOUND')
  })

  it('is a conflict for the second of two who hand it to different places', async () => {
    const made = await caseIn(local, 'submitted')
    const both = await Promise.all([
      local.call(OFFICER, 'desk.transfer', { id: made.id, version: 1, to: 'longtan', ...REASON }),
      local.call(LEAD, 'desk.transfer', { id: made.id, version: 1, to: 'district', ...REASON }),
    ])
    expect(both.map(({ code }) => code).filter((code) => code === 'OK')).toHaveLength(1)
    const [stored] = await local.documents('suggestions', { _id: made.id })
    expect(stored?.came).toHaveLength(1)
  })
})

describe('the desk of the district', () => {
  it('takes what a workstation hands up, and it stays a case of that workstation', async () => {
    const made = await caseIn(local, 'submitted')
    expect((await hand(OFFICER, made, 'district')).code).toBe('OK')
    expect(await made.forResident()).toMatchObject({ withDistrict: true, workstation: { id: 'yangguang-2' } })
    expect((await local.call(LEAD, 'desk.get', { id: made.id })).code).toBe('NOT_FOUND')
    // The district decides where it belongs, also back where it came from; from there an officer cannot return it.
    expect((await hand(DISTRICT, made, 'yangguang-2')).code).toBe('OK')
    expect((await hand(OFFICER, made, 'district')).code).toBe('FORBIDDEN')
    expect((await hand(LEAD, made, 'district')).code).toBe('OK')
  })

  it('hands a complaint about a workstation to another one, but never to those it is about', async () => {
    const made = await caseIn(local, 'submitted', somebody(), COMPLAINT)
    const home = await hand(DISTRICT, made, 'yangguang-2')
    expect([home.code, Object.keys(home.error?.fields ?? {})]).toEqual(['INVALID_INPUT', ['to']])
    expect((await hand(DISTRICT, made, 'longtan')).code).toBe('OK')
    expect(await made.forResident()).toMatchObject({ withDistrict: false, workstation: { id: 'longtan' } })
    // Not by a way around either.
    expect((await hand(LEAD_THERE, made, 'yangguang-2')).code).toBe('INVALID_INPUT')
    expect((await local.call(LEAD, 'desk.get', { id: made.id })).code).toBe('NOT_FOUND')
  })

  it('does not hand on what lies on the desk of a workstation', async () => {
    const made = await caseIn(local, 'submitted')
    expect((await hand(DISTRICT, made, 'longtan')).code).toBe('FORBIDDEN')
  })
})

describe('a refusal', () => {
  it('is found by the district, with its reason, whosever it is, the last one first', async () => {
    const first = await caseIn(local, 'refused')
    const second = await caseIn(local, 'refused', somebody(), { workstationId: 'longtan' })
    const list = await local.must(DISTRICT, 'desk.refusals', { limit: 2 })
    expect(list.items).toMatchObject([
      { id: second.id, workstation: { name: '龙潭' }, officer: '吴芳' },
      { id: first.id, reasonCode: 'petition', text: '信访办已经在办理。', officer: '陈敏' },
    ])
    const next = await local.must(DISTRICT, 'desk.refusals', { limit: 2, cursor: list.nextCursor })
    expect(JSON.stringify(next.items)).not.toContain(first.id)
    const lost = await local.call(DISTRICT, 'desk.refusals', { cursor: 'nonsense' })
    expect(lost.error?.fields).toHaveProperty('cursor')
  })

  it('is taken back by the district: the case begins anew on its desk, and the refusal stays in its history', async () => {
    const made = await caseIn(local, 'refused')
    const outcome = await act(DISTRICT, made, 'desk.reopen', { text: '仍应受理' })
    expect(outcome.data).toMatchObject({ state: 'submitted', desk: 'yangguang-2' })
    const seen = await made.forResident()
    expect(seen).not.toHaveProperty('refusal')
    expect(seen.timeline).toMatchObject([{}, { act: 'refuse' }, { act: 'reopen', text: '仍应受理', by: 'district' }])
    const desk = await local.must(OFFICER, 'desk.get', { id: made.id })
    expect(desk.can).toContain('accept')
    expect(JSON.stringify(await local.must(DISTRICT, 'desk.refusals'))).not.toContain(made.id)
  })

  it('of what the district has taken back is not the workstation’s any more', async () => {
    const made = await caseIn(local, 'refused')
    await act(DISTRICT, made, 'desk.reopen', { text: '仍应受理' })
    expect((await local.must(LEAD, 'desk.get', { id: made.id })).can).not.toContain('refuse')
    const refusal = { reasonCode: 'unclear', text: '看不清' }
    expect((await act(LEAD, made, 'desk.refuse', refusal)).code).toBe('NOT_ALLOWED_NOW')
    expect((await act(DISTRICT, made, 'desk.refuse', refusal)).code).toBe('OK')
  })
})

describe('a referral', () => {
  const given = { outcome: 'referred', text: '这件事归房管办，已经转过去。' }
  const referral = { to: '阳光街道房管办', contact: '021-55550188', number: ' 12345-20261126 ' }

  it('says to its resident who has it, how to reach them, and under which number', async () => {
    const made = await caseIn(local, 'handling')
    await made.does('desk.answer', { ...given, referral })
    const shown = { referral: { ...referral, number: '12345-20261126' } }
    expect(await made.forResident()).toMatchObject({ answer: shown })
    expect(await made.atDesk()).toMatchObject({ answer: shown })
  })

  it('may do without a number', async () => {
    const made = await caseIn(local, 'handling')
    await made.does('desk.answer', { ...given, referral: { ...referral, number: '' } })
    const { answer } = await made.forResident()
    expect(answer).not.toHaveProperty('referral.number')
  })

  it.each([
    ['nobody', undefined, 'referral'],
    ['no name', { ...referral, to: ' ' }, 'referral.to'],
    ['no way to reach them', { to: '房管办' }, 'referral.contact'],
    ['a number that is none', { ...referral, number: '9'.repeat(41) }, 'referral.number'],
  ])('with %s is refused at the field', async (_what, wrong, field) => {
    const made = await caseIn(local, 'handling')
    const outcome = await act(OFFICER, made, 'desk.answer', { ...given, referral: wrong })
    expect([outcome.code, Object.keys(outcome.error?.fields ?? {})]).toEqual(['INVALID_INPUT', [field]])
  })

  it('goes with no other outcome', async () => {
    const made = await caseIn(local, 'handling')
    const outcome = await act(OFFICER, made, 'desk.answer', { ...ANSWER, referral })
    expect(outcome.error?.fields).toHaveProperty('referral')
  })
})
