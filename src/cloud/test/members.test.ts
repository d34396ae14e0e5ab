import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DISTRICT, LEAD, OFFICER, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'
import { count, currentRole, HERE, invitation, joins, memberOf } from '../testing/members'

let local: Local
beforeAll(async () => {
  local = await startLocal()
  // Two leads, so that one of them can be the last.
  await joins(local, 'lead')
})
afterAll(() => local.close())

const THERE = 'longtan'
const roleOf = (openid: string) => currentRole(local, openid)

describe('the people of a desk', () => {
  it('are listed without an openid, leads first, with what may be done', async () => {
    const seen = await local.must(LEAD, 'member.list', { workstationId: HERE })
    expect(JSON.stringify(seen)).not.toContain('demo-')
    expect(seen.items).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: '陈敏', role: 'lead', self: true, can: ['change', 'leave'] }),
        expect.objectContaining({ name: '周建国', role: 'officer', self: false, can: ['change', 'remove'] }),
      ]),
    )
    const officers = await local.must(OFFICER, 'member.list', { workstationId: HERE })
    expect(officers).toMatchObject({ mayInvite: [], invitations: [] })
  })

  it('lose access at the next call when they are removed or leave', async () => {
    const removed = await joins(local)
    await local.must(LEAD, 'member.remove', { workstationId: HERE, ...(await memberOf(local, removed)) })
    expect((await local.call(removed, 'desk.inbox', {})).code).toBe('FORBIDDEN')
    const left = await joins(local)
    await local.must(left, 'member.remove', { workstationId: HERE, openid: left })
    expect((await local.call(left, 'desk.inbox', {})).code).toBe('FORBIDDEN')
    expect(await roleOf(left)).toBeUndefined()
    await joins(local, 'officer', HERE, left)
    expect(await roleOf(left)).toBe('officer')
  })

  it('keep their last lead: of two who leave at once one stays', async () => {
    const desk = THERE
    const others = [await joins(local, 'lead', desk), 'demo-lead-longtan']
    const leave = (who: string) => local.call(who, 'member.remove', { workstationId: desk, openid: who })
    const outcomes = await Promise.all(others.map(leave))
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['NOT_ALLOWED_NOW', 'OK'])
    const last = others[outcomes.findIndex(({ code }) => code === 'NOT_ALLOWED_NOW')] ?? ''
    const byDistrict = await local.call(DISTRICT, 'member.remove', { workstationId: desk, openid: last })
    expect(byDistrict.error?.message).toContain('最后一位室长')
    await joins(local, 'lead', desk)
    expect((await local.call(DISTRICT, 'member.remove', { workstationId: desk, openid: last })).code).toBe('OK')
  })

  it('keep their last lead also when a role is changed, and the district its last admin', async () => {
    const { items } = v.parse(
      v.object({ items: v.array(v.object({ member: v.string(), role: v.string(), version: v.number() })) }),
      await local.must(DISTRICT, 'member.list', { workstationId: HERE }),
    )
    const leads = items.filter(({ role }) => role === 'lead')
    const outcomes = await Promise.all(
      leads.map(({ member, version }) => local.call(DISTRICT, 'member.change', { member, version, role: 'officer' })),
    )
    expect(count(outcomes, 'OK')).toBe(leads.length - 1)
    const last = leads[outcomes.findIndex(({ code }) => code !== 'OK')]
    for (const { member, version } of leads.filter((lead) => lead !== last))
      await local.must(DISTRICT, 'member.change', { member, version: version + 1, role: 'lead' })

    const admins = await local.documents('members', { role: 'district' })
    for (const { _id } of admins.slice(1))
      await local.must(DISTRICT, 'member.remove', { workstationId: 'district', member: _id })
    const outcome = await local.call(DISTRICT, 'member.remove', { workstationId: 'district', openid: DISTRICT })
    expect(outcome.code).toBe('NOT_ALLOWED_NOW')
  })

  it('may put their own name right, and make themselves nothing more', async () => {
    const who = await joins(local)
    const { member, version } = await memberOf(local, who)
    expect((await local.call(who, 'member.change', { member, version, role: 'lead' })).code).toBe('FORBIDDEN')
    await local.must(who, 'member.change', { member, version, name: '张三' })
    const stale = await local.call(LEAD, 'member.change', { member, version, name: '李四' })
    expect(stale.error?.current).toMatchObject({ name: '张三' })
  })

  it('are in the audit trail, each change with who made it, also when the trail could not be reached at once', async () => {
    const who = await joins(local)
    const { member } = await memberOf(local, who)
    const event = {
      ...{
        id: `${member}-9`,
        at: new Date(),
        act: 'member.change',
        version: 9,
        name: '小赵',
        details: '姓名：甲 → 乙',
      },
      actor: { kind: 'system' },
    }
    await local.change('members', { _id: member }, { $set: { events: [event], pendingSince: new Date() } })
    await local.post('/local/timer/outbox')
    await local.must(LEAD, 'member.remove', { workstationId: HERE, member })
    const trail = await local.documents('audit', { 'subject.id': member })
    expect(trail.map(({ act }) => act).sort()).toEqual(['member.accept', 'member.change', 'member.remove'])
    expect(trail.find(({ act }) => act === 'member.remove')).toMatchObject({
      workstationId: HERE,
      actor: { kind: 'staff', name: '陈敏' },
      details: '移出阳光二居',
    })
    expect(JSON.stringify(await local.documents('members', { _id: member }))).not.toContain('小赵')
  })

  it('leave no code and no openid in the database', async () => {
    const code = await invitation(local)
    const who = somebody()
    await local.must(who, 'member.accept', { code, name: '小钱' })
    const stored = await local.everythingStored()
    expect(stored).not.toContain(code)
    expect(stored).not.toContain(who)
  })
})

describe('the first district admin', () => {
  it('comes from the code in the environment, which is dead once used, also when two race', async () => {
    const empty = await startLocal({ demo: false })
    try {
      const code = await empty.firstCode()
      const people = Array.from({ length: 5 }, somebody)
      const outcomes = await Promise.all(
        people.map((who) => empty.call(who, 'member.accept', { code, name: '赵卫东' })),
      )
      expect(count(outcomes, 'OK')).toBe(1)
      const [first = ''] = people.filter((_, index) => outcomes[index]?.code === 'OK')
      await empty.must(first, 'member.invite', { workstationId: 'district', role: 'district' })
      expect((await empty.call(somebody(), 'member.accept', { code, name: '赵卫东' })).code).toBe('NOT_FOUND')
      const alone = await empty.call(first, 'member.remove', { workstationId: 'district', openid: first })
      expect(alone.code).toBe('NOT_ALLOWED_NOW')
    } finally {
      await empty.close()
    }
  })
})
