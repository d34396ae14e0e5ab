import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { actions, type ActionName } from '@/contract/actions'
import { ANSWER, caseIn, CONTACT, DISTRICT, LEAD, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { prepared, TRIES, type ConsultationAction } from '../testing/consultation-acts'
import { startLocal, type Local } from '../testing/local'

/** Every action × every role × own and foreign workstation. An action that is not here fails. */

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

/** People by what they are to a case at 阳光二居. */
const PEOPLE = {
  owner: undefined,
  stranger: somebody(),
  officer: OFFICER,
  lead: LEAD,
  'foreign officer': 'demo-officer-longtan',
  'foreign lead': 'demo-lead-longtan',
  district: DISTRICT,
}
type Who = keyof typeof PEOPLE
const EVERYONE = Object.keys(PEOPLE) as Who[]

/** Who gets what: everybody else is refused with the code named first. */
interface Rule {
  input: object
  /** State of the case it is tried on; none for an action without a case. */
  state?: string
  allowed: Who[]
  /** What those who are refused are told, by who they are. */
  refused: (who: Who) => string
}

const notYours = () => 'NOT_FOUND'
const staffOnly = (who: Who) => (who.startsWith('foreign') ? 'NOT_FOUND' : 'FORBIDDEN')
/** A resident and an officer are told so before the case is looked at. */
const leadOnly = (who: Who) => (who === 'foreign lead' ? 'NOT_FOUND' : 'FORBIDDEN')
const DESK: Who[] = ['officer', 'lead']
const everyone = (input: object): Rule => ({ input, allowed: EVERYONE, refused: notYours })
const owners = (state: string, input: object): Rule => ({ state, input, allowed: ['owner'], refused: notYours })
const officers = (state: string, input: object): Rule => ({ state, input, allowed: DESK, refused: staffOnly })

const RULES: Record<Exclude<ActionName, ConsultationAction>, Rule> = {
  'board.resolve': everyone({ scene: 'b=yg2-1' }),
  'workstation.list': everyone({}),
  'workstation.get': everyone({ id: 'yangguang-2' }),
  'home.get': everyone({ workstationId: 'yangguang-2' }),
  'me.get': everyone({}),
  'upload.ticket': everyone({ kind: 'photo', type: 'image/jpeg', bytes: 1000 }),
  'suggestion.submit': everyone(SUGGESTION),
  'suggestion.mine': everyone({}),
  'suggestion.get': owners('submitted', {}),
  'suggestion.supplement': owners('accepted', { text: '补充一点' }),
  'suggestion.withdraw': owners('submitted', {}),
  'suggestion.rate': owners('answered', { satisfaction: 'satisfied', solved: true }),
  'suggestion.askAgain': owners('answered', { reason: '还没办好' }),
  'desk.inbox': {
    input: { filter: 'open' },
    allowed: ['officer', 'lead', 'foreign officer', 'foreign lead', 'district'],
    refused: () => 'FORBIDDEN',
  },
  'desk.get': { state: 'submitted', input: {}, allowed: [...DESK, 'district'], refused: staffOnly },
  'desk.accept': officers('submitted', CONTACT),
  'desk.askInfo': officers('accepted', { text: '是哪一块绿地' }),
  // Too early: allowed in principle, and told so only after every other check.
  'desk.resume': officers('needsInfo', { note: '先办起来' }),
  'desk.start': officers('accepted', {}),
  'desk.answer': officers('handling', ANSWER),
  'desk.refuse': {
    state: 'submitted',
    input: { reasonCode: 'petition', text: '信访办在办' },
    allowed: ['lead', 'district'],
    refused: leadOnly,
  },
  'desk.note': { state: 'accepted', input: { text: '备注' }, allowed: [...DESK, 'district'], refused: staffOnly },
  'desk.openPhone': officers('accepted', {}),
}

/** On a consultation held at 阳光二居. A draft is nobody's business but theirs who handle it. */
const CONSULTATION_RULES: Record<ConsultationAction, Omit<Rule, 'input'>> = {
  'consultation.list': { allowed: EVERYONE, refused: notYours },
  'consultation.get': { allowed: EVERYONE, refused: notYours },
  'consultation.answer': { allowed: EVERYONE, refused: notYours },
  'consultation.myAnswer': { allowed: EVERYONE, refused: notYours },
  'consultation.myOpinions': { allowed: EVERYONE, refused: notYours },
  'consultation.result': { allowed: EVERYONE, refused: notYours },
  'consultation.opinions': { allowed: EVERYONE, refused: notYours },
  'consultation.deskList': {
    allowed: ['officer', 'lead', 'foreign officer', 'foreign lead', 'district'],
    refused: () => 'FORBIDDEN',
  },
  'consultation.create': { allowed: [...DESK, 'district'], refused: staffOnly },
  'consultation.edit': { allowed: [...DESK, 'district'], refused: staffOnly },
  'consultation.sendToCheck': { allowed: [...DESK, 'district'], refused: staffOnly },
  'consultation.check': { allowed: ['lead', 'district'], refused: leadOnly },
  'consultation.correct': { allowed: ['lead', 'district'], refused: leadOnly },
  'consultation.deskGet': { allowed: [...DESK, 'district'], refused: staffOnly },
  'consultation.deskFigures': { allowed: [...DESK, 'district'], refused: staffOnly },
  'consultation.deskOpinions': { allowed: [...DESK, 'district'], refused: staffOnly },
  'consultation.alikeOpinions': { allowed: [...DESK, 'district'], refused: staffOnly },
  'consultation.mergeOpinions': { allowed: [...DESK, 'district'], refused: staffOnly },
  'consultation.reply': { allowed: [...DESK, 'district'], refused: staffOnly },
  'consultation.saveNextDraft': { allowed: [...DESK, 'district'], refused: staffOnly },
  'consultation.publish': { allowed: ['lead', 'district'], refused: leadOnly },
  'consultation.followUp': { allowed: [...DESK, 'district'], refused: staffOnly },
}

describe('who may do what', () => {
  it('is written down for every action', () => {
    expect(Object.keys({ ...RULES, ...CONSULTATION_RULES }).sort()).toEqual(Object.keys(actions).sort())
  })

  it.each(
    (Object.keys(RULES) as (keyof typeof RULES)[]).flatMap((action) => EVERYONE.map((who) => [action, who] as const)),
  )('%s by %s', async (action, who) => {
    const rule = RULES[action]
    const made =
      rule.state === undefined ? undefined : await caseIn(local, rule.state, somebody(), { phone: '13812345678' })
    const openid = PEOPLE[who] ?? made?.resident ?? somebody()
    const version = made ? (await made.atDesk()).version : undefined
    const outcome = await local.call(openid, action, { ...(made ? { id: made.id, version } : {}), ...rule.input })
    const allowed = action === 'desk.resume' ? 'NOT_ALLOWED_NOW' : 'OK'
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

  it("an officer does not get at another workstation's desk by naming it", async () => {
    expect((await local.call(OFFICER, 'desk.inbox', { desk: 'longtan' })).code).toBe('FORBIDDEN')
    expect((await local.call(OFFICER, 'desk.inbox', { desk: 'district' })).code).toBe('FORBIDDEN')
    const seen = await local.call(DISTRICT, 'desk.inbox', { desk: 'longtan' })
    expect(seen.data.desk).toEqual({ id: 'longtan', name: '龙潭' })
    expect((await local.call(DISTRICT, 'desk.inbox', { desk: 'nowhere' })).code).toBe('NOT_FOUND')
  })
})
