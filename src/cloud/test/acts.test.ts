import { randomUUID } from 'node:crypto'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import {
  ANSWER,
  caseIn,
  CONTACT,
  DISTRICT,
  LEAD,
  OFFICER,
  SECOND_OFFICER,
  somebody,
  SUGGESTION,
} from '../testing/cases'
import { startLocal, type Local, type Outcome } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

function codes(outcomes: Outcome[]): Record<string, number> {
  const counted: Record<string, number> = {}
  for (const { code } of outcomes) counted[code] = (counted[code] ?? 0) + 1
  return counted
}

describe('a repeated request', () => {
  it('of a submission, even twenty at once, puts one suggestion into the box', async () => {
    const resident = somebody()
    const requestId = randomUUID()
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => local.call(resident, 'suggestion.submit', SUGGESTION, requestId)),
    )
    expect(codes(outcomes)).toEqual({ OK: 20 })
    expect(new Set(outcomes.map(({ data }) => data.number)).size).toBe(1)
    expect((await local.must(resident, 'suggestion.mine')).items).toHaveLength(1)
  })

  it('with another input is refused', async () => {
    const resident = somebody()
    const requestId = randomUUID()
    await local.must(resident, 'suggestion.submit', SUGGESTION, requestId)
    const other = await local.call(resident, 'suggestion.submit', { ...SUGGESTION, topic: 'parking' }, requestId)
    expect(other.code).toBe('INVALID_INPUT')
  })

  it('with another action is refused too, though the input looks the same', async () => {
    const made = await caseIn(local, 'accepted')
    const requestId = randomUUID()
    const input = { id: made.id, version: 2 }
    await local.must(OFFICER, 'desk.start', input, requestId)
    await made.does('desk.answer', ANSWER)
    expect((await local.call(OFFICER, 'desk.note', { ...input, text: '备注' }, requestId)).code).toBe('INVALID_INPUT')
    const own = somebody()
    const theirs = await caseIn(local, 'accepted', own)
    await local.must(own, 'suggestion.withdraw', { id: theirs.id, version: 2 }, requestId)
    const again = await local.call(own, 'suggestion.askAgain', { id: theirs.id, version: 2, reason: '又来' }, requestId)
    expect(again.code).toBe('INVALID_INPUT')
  })

  it('is another request when another person makes it', async () => {
    const requestId = randomUUID()
    const first = await local.must(somebody(), 'suggestion.submit', SUGGESTION, requestId)
    const second = await local.must(somebody(), 'suggestion.submit', SUGGESTION, requestId)
    expect(first.id).not.toBe(second.id)
  })

  it.each([
    ['desk.accept', 'submitted', CONTACT],
    ['desk.askInfo', 'accepted', { text: '是哪一块绿地' }],
    ['desk.start', 'accepted', {}],
    ['desk.answer', 'handling', ANSWER],
    ['desk.note', 'handling', { text: '物业周四到场' }],
    ['suggestion.supplement', 'needsInfo', { text: '三号楼和四号楼之间' }],
    ['suggestion.rate', 'answered', { satisfaction: 'fair', solved: false }],
    ['suggestion.askAgain', 'answered', { reason: '又种上了' }],
    ['suggestion.withdraw', 'accepted', {}],
  ])('of %s, raced with itself, has one effect', async (act, state, input) => {
    const made = await caseIn(local, state)
    const who = act.startsWith('desk.') ? OFFICER : made.resident
    const { version } = await made.atDesk()
    const requestId = randomUUID()
    const again = () => local.call(who, act, { id: made.id, version, ...input }, requestId)
    expect(codes(await Promise.all(Array.from({ length: 8 }, again)))).toEqual({ OK: 8 })
    expect((await again()).code).toBe('OK')
    const timeline = JSON.stringify((await made.atDesk()).timeline)
    expect(timeline.split(`"act":"${act.split('.')[1]}"`)).toHaveLength(2)
  })
})

describe('two officers at once', () => {
  it('of fifty who act on one version one wins, and the others are shown what is there', async () => {
    const made = await caseIn(local, 'submitted')
    const { version } = await made.atDesk()
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        local.call(n % 2 ? OFFICER : SECOND_OFFICER, 'desk.accept', { id: made.id, version, ...CONTACT }),
      ),
    )
    expect(codes(outcomes)).toEqual({ OK: 1, CONFLICT: 49 })
    for (const { code, error } of outcomes) {
      if (code === 'CONFLICT') expect(error?.current).toMatchObject({ id: made.id, state: 'accepted', version: 2 })
    }
  })

  it('a version nobody has seen yet is as stale as an old one', async () => {
    const made = await caseIn(local, 'accepted')
    for (const version of [1, 3, 99]) {
      expect((await local.call(OFFICER, 'desk.start', { id: made.id, version })).code).toBe('CONFLICT')
    }
  })

  it('residents who add something at once all get through', async () => {
    const made = await caseIn(local, 'handling')
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, (_, n) =>
        local.call(made.resident, 'suggestion.supplement', { id: made.id, text: `补充 ${n}` }),
      ),
    )
    expect(codes(outcomes)).toEqual({ OK: 4 })
    expect((await made.atDesk()).version).toBe(7)
  })
})

describe('an internal note', () => {
  it('changes nothing the resident could notice', async () => {
    const made = await caseIn(local, 'accepted')
    const before = await made.forResident()
    const listed = await local.must(made.resident, 'suggestion.mine')
    await local.must(LEAD, 'desk.note', { id: made.id, text: '内部：请李敏一起去' })
    const strip = (data: object) => JSON.stringify(data).replace(/\?[^"]*/g, '')
    expect(strip(await made.forResident())).toBe(strip(before))
    expect(await local.must(made.resident, 'suggestion.mine')).toEqual(listed)
    expect(JSON.stringify(await made.atDesk())).toContain('内部：请李敏一起去')
  })

  it('is not overwritten by an act that happens at the same time', async () => {
    const made = await caseIn(local, 'accepted')
    const { version } = await made.atDesk()
    await Promise.all([
      local.must(OFFICER, 'desk.start', { id: made.id, version }),
      ...Array.from({ length: 6 }, (_, n) => local.must(LEAD, 'desk.note', { id: made.id, text: `备注 ${n}` })),
    ])
    const seen = await made.atDesk()
    expect(seen.version).toBe(3)
    expect(JSON.stringify(seen.timeline).split('"act":"note"')).toHaveLength(7)
  })
})

describe('a state that forbids an act', () => {
  const acts: [string, object, string[]][] = [
    ['desk.accept', CONTACT, ['submitted']],
    ['desk.askInfo', { text: '是哪一块' }, ['submitted', 'accepted', 'handling']],
    ['desk.start', {}, ['accepted']],
    ['desk.answer', ANSWER, ['accepted', 'handling']],
    ['desk.refuse', { reasonCode: 'petition', text: '信访办在办' }, ['submitted']],
    ['suggestion.supplement', { text: '补充' }, ['submitted', 'needsInfo', 'accepted', 'handling']],
    ['suggestion.withdraw', {}, ['submitted', 'needsInfo', 'accepted']],
    ['suggestion.rate', { satisfaction: 'fair', solved: true }, ['answered']],
    ['suggestion.askAgain', { reason: '还没办好' }, ['answered', 'closed']],
  ]
  const states = ['submitted', 'needsInfo', 'accepted', 'handling', 'answered', 'closed', 'refused', 'withdrawn']

  it.each(states)('answers NOT_ALLOWED_NOW in %s and changes nothing', async (state) => {
    for (const [act, input, allowed] of acts) {
      if (allowed.includes(state)) continue
      const made = await caseIn(local, state)
      const before = await made.atDesk()
      const who = act === 'desk.refuse' ? LEAD : act.startsWith('desk.') ? OFFICER : made.resident
      const outcome = await local.call(who, act, { id: made.id, version: before.version, ...input })
      expect([act, outcome.code]).toEqual([act, 'NOT_ALLOWED_NOW'])
      expect(await made.atDesk()).toMatchObject({ state: before.state, version: before.version })
    }
  })
})

describe('adding something', () => {
  it('of one own accord has an end, but an answer to a question always gets through', async () => {
    const made = await caseIn(local, 'accepted')
    for (let n = 0; n < 50; n += 1) await made.does('suggestion.supplement', { text: `补充 ${n}` })
    const more = await local.call(made.resident, 'suggestion.supplement', { id: made.id, text: '再补充' })
    expect(more.code).toBe('NOT_ALLOWED_NOW')
    await made.does('desk.askInfo', { text: '是哪一块绿地' })
    expect((await made.does('suggestion.supplement', { text: '三号楼' })).state).toBe('accepted')
  })
})

describe('a complaint about a workstation', () => {
  it.each(['complaint', 'report'])(
    '(%s) lies on the desk of the district, where those it is about cannot see it',
    async (kind) => {
      const made = await caseIn(local, 'submitted', somebody(), { kind, topic: 'workstation' })
      expect(await made.forResident()).toMatchObject({ withDistrict: true })
      for (const staff of [OFFICER, LEAD]) {
        expect((await local.call(staff, 'desk.get', { id: made.id })).code).toBe('NOT_FOUND')
      }
      const inbox = await local.must(DISTRICT, 'desk.inbox', { filter: 'new' })
      expect(JSON.stringify(inbox.items)).toContain(made.id)
      const accepted = await local.must(DISTRICT, 'desk.accept', { id: made.id, version: 1, ...CONTACT })
      expect(accepted.state).toBe('accepted')
      expect(JSON.stringify(await made.forResident())).toContain('"by":"district"')
    },
  )
})
