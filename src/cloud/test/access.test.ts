import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions } from '@/contract/actions'
import { EVERYONE, PEOPLE, type Who } from '../testing/access'
import { CONSULTATION_RULES, RULES } from '../testing/access-rules'
import { caseIn, DISTRICT, LEAD, OFFICER, somebody } from '../testing/cases'
import { prepared, TRIES, type ConsultationAction } from '../testing/consultation-acts'
import { actionOf, TRIED } from '../testing/desk-acts'
import { inputOf } from '../testing/examples'
import { startLocal, type Local } from '../testing/local'

/** Every action × every role × own and foreign workstation. An action that is not here fails. */

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

/** What staff do with a case is tried by every role, on every desk, in every state, by desk-matrix.test.ts. */
function whoTries(action: string): Who[] {
  return TRIED.map(actionOf).includes(action) ? ['owner', 'stranger', 'foreign lead'] : EVERYONE
}

describe('who may do what', () => {
  it('is written down for every action', () => {
    expect(Object.keys({ ...RULES, ...CONSULTATION_RULES }).sort()).toEqual(Object.keys(actions).sort())
  })

  it.each(
    (Object.keys(RULES) as (keyof typeof RULES)[]).flatMap((action) =>
      whoTries(action).map((who) => [action, who] as const),
    ),
  )('%s by %s', async (action, who) => {
    const rule = RULES[action]
    const made =
      rule.state === undefined ? undefined : await caseIn(local, rule.state, somebody(), { phone: '13812345678' })
    const openid = PEOPLE[who] ?? (who === 'owner' ? made?.resident : undefined) ?? somebody()
    const version = made ? (await made.atDesk()).version : undefined
    const input = await inputOf(local, action, rule.input)
    const outcome = await local.call(openid, action, { ...(made ? { id: made.id, version } : {}), ...input })
    const allowed = ['desk.resume', 'desk.deliver', 'desk.transcribe'].includes(action) ? 'NOT_ALLOWED_NOW' : 'OK'
    expect(outcome.code).toBe(rule.allowed.includes(who) ? allowed : rule.refused(who))
    if (made && outcome.code !== 'OK') expect((await made.atDesk()).version).toBe(version)
  })

  it.each(Object.keys(TRIES) as ConsultationAction[])('%s', async (action) => {
    const { allowed, refused } = CONSULTATION_RULES[action]
    for (const who of EVERYONE) {
      const { made, input } = await prepared(local, action)
      const version = await made?.version()
      const outcome = await local.call(PEOPLE[who] ?? somebody(), action, input)
      expect([who, outcome.code]).toEqual([who, allowed.includes(who) ? 'OK' : refused(who)])
      if (outcome.code !== 'OK') expect(await made?.version()).toBe(version)
      await local.post('/local/clock', { now: null })
    }
  })

  it('nobody without an identity the platform vouches for gets anything', async () => {
    for (const action of Object.keys(actions)) {
      expect((await local.call(undefined, action, {})).code).toBe('UNAUTHENTICATED')
    }
    expect((await local.raw(undefined, JSON.stringify({ action: 'nothing.at.all', openid: OFFICER }))).code).toBe(
      'UNAUTHENTICATED',
    )
  })

  it('an identity inside what was sent counts for nothing', async () => {
    const input = { filter: 'open', openid: OFFICER, OPENID: OFFICER, userInfo: { openId: OFFICER } }
    expect((await local.call(somebody(), 'desk.inbox', input)).code).toBe('FORBIDDEN')
  })

  it("nobody but the district sees another workstation's figures", async () => {
    const days = { from: '2026-01-01', to: '2026-01-31' }
    expect((await local.call(LEAD, 'stats.overview', { ...days, workstationId: 'longtan' })).code).toBe('FORBIDDEN')
    expect((await local.call(LEAD, 'stats.overview', { ...days, workstationId: 'district' })).code).toBe('FORBIDDEN')
    expect((await local.call(DISTRICT, 'stats.overview', { ...days, workstationId: 'longtan' })).code).toBe('OK')
    expect((await local.call(DISTRICT, 'stats.overview', { ...days, workstationId: 'nowhere' })).code).toBe('NOT_FOUND')
  })

  it("an officer does not get at another workstation's desk by naming it", async () => {
    expect((await local.call(OFFICER, 'desk.inbox', { desk: 'longtan' })).code).toBe('FORBIDDEN')
    expect((await local.call(OFFICER, 'desk.inbox', { desk: 'district' })).code).toBe('FORBIDDEN')
    const seen = await local.call(DISTRICT, 'desk.inbox', { desk: 'longtan' })
    expect(seen.data.desk).toEqual({ id: 'longtan', name: '龙潭' })
    expect((await local.call(DISTRICT, 'desk.inbox', { desk: 'nowhere' })).code).toBe('NOT_FOUND')
  })
})
