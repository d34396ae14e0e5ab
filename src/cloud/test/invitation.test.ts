import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, DISTRICT, LEAD, OFFICER, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'
import { count, currentRole, HERE, invitation, joins, nameOf, openInvitationOf } from '../testing/members'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const HOUR = 3_600_000
const THERE = 'longtan'
const roleOf = (openid: string) => currentRole(local, openid)

function codeOf(data: unknown): string {
  return v.parse(v.object({ code: v.string() }), data).code
}

describe('an invitation', () => {
  it('makes whoever takes it staff of that desk from the next call on', async () => {
    const who = somebody()
    expect((await local.call(who, 'desk.inbox', {})).code).toBe('FORBIDDEN')
    const code = codeOf(await local.must(LEAD, 'member.invite', { workstationId: HERE, role: 'officer' }))
    expect(await local.must(who, 'member.invitation', { code })).toEqual({ desk: '阳光二居', role: 'officer' })
    const typed = ` ${code.slice(0, 5)}-${code.slice(5).toLowerCase()} `
    expect(await local.must(who, 'member.accept', { code: typed, name: '小张' })).toEqual({
      name: '小张',
      role: 'officer',
      workstations: [{ id: HERE, name: '阳光二居' }],
    })
    const made = await caseIn(local, 'handling')
    const version = (await made.atDesk()).version
    expect((await local.call(who, 'desk.answer', { id: made.id, version, ...ANSWER })).code).toBe('OK')
    expect((await local.call(who, 'desk.inbox', { desk: THERE })).code).toBe('FORBIDDEN')
  })

  it('says in the trail when a colleague takes a second one under another name', async () => {
    const who = await joins(local)
    const code = await invitation(local, 'officer', THERE)
    await local.must(who, 'member.accept', { code, name: '换了名字' })
    const trail = await local.documents('audit', { workstationId: THERE, act: 'member.accept' })
    expect(trail.map(({ details }) => details)).toContainEqual(
      expect.stringMatching(/^加入龙潭.*，队员；姓名：.+ → 换了名字$/),
    )
  })

  it('is good once: of twenty who take it at once one gets in', async () => {
    const code = await invitation(local)
    const people = Array.from({ length: 20 }, somebody)
    const outcomes = await Promise.all(
      people.map((who) => local.call(who, 'member.accept', { code, name: nameOf(who) })),
    )
    expect(count(outcomes, 'OK')).toBe(1)
    expect(count(outcomes, 'NOT_FOUND')).toBe(19)
    expect((await Promise.all(people.map(roleOf))).filter((role) => role !== undefined)).toEqual(['officer'])
  })

  it('has one effect however often the same request arrives, and tells the same code again', async () => {
    const invite = { workstationId: HERE, role: 'officer' }
    const codes = await Promise.all(
      Array.from({ length: 5 }, () => local.must(LEAD, 'member.invite', invite, 'the-same-request')),
    )
    const [code = ''] = new Set(codes.map(codeOf))
    expect(new Set(codes.map(codeOf)).size).toBe(1)
    expect((await local.call(LEAD, 'member.invite', { ...invite, role: 'lead' }, 'the-same-request')).code).toBe(
      'INVALID_INPUT',
    )
    const who = somebody()
    const accepts = await Promise.all(
      Array.from({ length: 3 }, () => local.call(who, 'member.accept', { code, name: '小王' }, 'accept-request')),
    )
    expect(count(accepts, 'OK')).toBe(3)
  })

  it('ends after 24 hours, when it is taken back, and with the right of whoever gave it', async () => {
    const late = await invitation(local)
    await local.post('/local/clock', { now: new Date(Date.now() + 24 * HOUR + 1000).toISOString() })
    const gone = await local.call(somebody(), 'member.accept', { code: late, name: '小李' })
    await local.post('/local/clock', { now: null })
    expect(gone.code).toBe('NOT_FOUND')

    const back = await invitation(local, 'officer', THERE)
    await local.must(DISTRICT, 'member.uninvite', { id: await openInvitationOf(local, THERE) })
    expect((await local.call(somebody(), 'member.accept', { code: back, name: '小李' })).error).toEqual(gone.error)

    const lead = await joins(local, 'lead')
    const code = codeOf(await local.must(lead, 'member.invite', { workstationId: HERE, role: 'officer' }))
    await local.must(DISTRICT, 'member.remove', { workstationId: HERE, openid: lead })
    expect((await local.call(somebody(), 'member.accept', { code, name: '小李' })).error).toEqual(gone.error)
  })

  it('is refused to whoever is staff there already, and stays good for somebody else', async () => {
    const code = await invitation(local, 'lead')
    const outcome = await local.call(OFFICER, 'member.accept', { code, name: '周建国' })
    expect(outcome.code).toBe('NOT_ALLOWED_NOW')
    expect(outcome.error?.message).toContain('已经是阳光二居的队员')
    expect(await roleOf(OFFICER)).toBe('officer')
    expect((await local.call(somebody(), 'member.accept', { code, name: '小李' })).code).toBe('OK')
  })

  it('gives an officer a second workstation, but nobody a second role', async () => {
    const who = await joins(local)
    await joins(local, 'officer', THERE, who)
    expect((await local.call(who, 'desk.inbox', { desk: THERE })).code).toBe('OK')
    const lead = await local.call(await joins(local), 'member.accept', {
      code: await invitation(local, 'lead', THERE),
      name: '小李',
    })
    expect(lead.error?.message).toContain('不能同时')
    await local.must(DISTRICT, 'member.remove', { workstationId: HERE, openid: who })
    expect((await local.call(who, 'desk.inbox', { desk: HERE })).code).toBe('FORBIDDEN')
    expect((await local.call(who, 'desk.inbox', { desk: THERE })).code).toBe('OK')
  })

  it('to a workstation that is closed meanwhile is told so', async () => {
    const code = await invitation(local, 'officer', THERE)
    await local.change('workstations', { _id: THERE }, { $set: { closed: true } })
    const outcome = await local.call(somebody(), 'member.accept', { code, name: '小李' })
    await local.change('workstations', { _id: THERE }, { $set: { closed: false } })
    expect(outcome.code).toBe('NOT_ALLOWED_NOW')
  })

  it('fits its desk: no lead of the district, no district staff of a workstation, nobody of nowhere', async () => {
    const invite = (input: object) => local.call(DISTRICT, 'member.invite', input)
    expect((await invite({ workstationId: 'district', role: 'lead' })).error?.fields).toHaveProperty('role')
    expect((await invite({ workstationId: HERE, role: 'district' })).error?.fields).toHaveProperty('role')
    expect((await invite({ workstationId: 'nowhere', role: 'officer' })).code).toBe('NOT_FOUND')
    expect((await local.call(LEAD, 'member.invite', { workstationId: 'district', role: 'district' })).code).toBe(
      'NOT_FOUND',
    )
  })
})

describe('a wrong code', () => {
  it('is told at the field when it is a slip of the pen, and slows down whoever guesses', async () => {
    const guesser = somebody()
    const slip = await local.call(guesser, 'member.accept', { code: 'ABCDE', name: '小李' })
    expect(slip.error?.fields).toHaveProperty('code')
    const guess = () => local.call(guesser, 'member.accept', { code: '2222222222', name: '小李' })
    for (let tries = 0; tries < 5; tries += 1) expect((await guess()).code).toBe('NOT_FOUND')
    expect((await guess()).code).toBe('RATE_LIMITED')
    const code = await invitation(local)
    expect((await local.call(guesser, 'member.accept', { code, name: '小李' })).code).toBe('RATE_LIMITED')
    await local.post('/local/clock', { now: new Date(Date.now() + HOUR).toISOString() })
    const later = await local.call(guesser, 'member.accept', { code, name: '小李' })
    await local.post('/local/clock', { now: null })
    expect(later.code).toBe('OK')
  })
})
