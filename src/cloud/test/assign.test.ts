import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { caseIn, DISTRICT, LEAD, OFFICER, SECOND_OFFICER, somebody } from '../testing/cases'
import { startLocal, type Local } from '../testing/local'

let local: Local
let keys: Record<string, string>
beforeAll(async () => {
  local = await startLocal()
  const found: [string, string][] = []
  for (const who of [OFFICER, 'demo-officer-longtan', DISTRICT]) found.push(...(await colleagues(who)))
  keys = Object.fromEntries(found)
})
afterAll(() => local.close())

async function colleagues(who: string, input: object = {}): Promise<[string, string][]> {
  const answer = v.object({ items: v.array(v.object({ key: v.string(), name: v.string(), role: v.string() })) })
  const { items } = v.parse(answer, await local.must(who, 'desk.colleagues', input))
  return items.map(({ key, name }) => [name, key])
}

async function whose(id: string): Promise<unknown> {
  const { assignee } = await local.must(DISTRICT, 'desk.get', { id })
  return v.parse(v.optional(v.object({ name: v.string(), key: v.string() })), assignee)?.name
}

async function mine(who: string): Promise<string[]> {
  const { items } = await local.must(who, 'desk.inbox', { mine: true, limit: 50 })
  return v.parse(v.array(v.object({ id: v.string() })), items).map(({ id }) => id)
}

describe('the colleagues at a desk', () => {
  it('are those who work there, not the district that may look', async () => {
    expect((await colleagues(OFFICER)).map(([name]) => name).sort()).toEqual(['周建国', '李敏', '陈敏'].sort())
    expect((await colleagues(DISTRICT)).map(([name]) => name)).toEqual(['赵卫东'])
    expect((await colleagues(DISTRICT, { desk: 'longtan' })).map(([name]) => name).sort()).toEqual(['吴芳', '孙磊'])
    expect((await local.call(OFFICER, 'desk.colleagues', { desk: 'longtan' })).code).toBe('FORBIDDEN')
  })
})

describe('an assignment', () => {
  it('makes a case mine until it is with somebody else', async () => {
    const { id, version } = { ...(await caseIn(local, 'accepted')), version: 2 }
    expect(await mine(OFFICER)).toContain(id)
    await local.must(LEAD, 'desk.assign', { id, version, to: keys['李敏'] })
    expect(await whose(id)).toBe('李敏')
    expect(await mine(OFFICER)).not.toContain(id)
    expect(await mine(SECOND_OFFICER)).toContain(id)
    await local.must(SECOND_OFFICER, 'desk.assign', { id, version })
    expect(await whose(id)).toBeUndefined()
    expect(await mine(OFFICER)).toContain(id)
  })

  it.each([
    ['an officer may take a case on', OFFICER, '周建国', undefined, 'OK'],
    ['an officer may take over from a colleague', OFFICER, '周建国', '李敏', 'OK'],
    ['an officer may give nothing to a colleague', OFFICER, '李敏', undefined, 'FORBIDDEN'],
    ["an officer may not give a colleague's case back", OFFICER, undefined, '李敏', 'FORBIDDEN'],
    ['a lead may give a case to anybody', LEAD, '周建国', '李敏', 'OK'],
    ['a lead may give a case to nobody', LEAD, undefined, '李敏', 'OK'],
    ['the district may put it right', DISTRICT, '周建国', '李敏', 'OK'],
    ['the district may not take what lies at a workstation', DISTRICT, '赵卫东', undefined, 'INVALID_INPUT'],
    ['nobody may give a case to another workstation', LEAD, '孙磊', undefined, 'INVALID_INPUT'],
    ['a foreign lead sees no case', 'demo-lead-longtan', '孙磊', undefined, 'NOT_FOUND'],
  ])('%s', async (_what, who, to, before, code) => {
    const { id } = await caseIn(local, 'submitted')
    if (before) await local.must(LEAD, 'desk.assign', { id, version: 1, to: keys[before] })
    const to_ = to === undefined ? undefined : keys[to]
    expect((await local.call(who, 'desk.assign', { id, version: 1, to: to_ })).code).toBe(code)
    expect(await whose(id)).toBe(code === 'OK' ? to : before)
  })

  it('of a member there is none is told at the field', async () => {
    const { id } = await caseIn(local, 'submitted')
    const { code, error } = await local.call(LEAD, 'desk.assign', { id, version: 1, to: 'nobody-here' })
    expect([code, error?.fields]).toEqual(['INVALID_INPUT', { to: '这位同事已经不在了，请另选一位' }])
  })

  it('of a closed case makes no sense', async () => {
    const { id } = await caseIn(local, 'withdrawn')
    expect((await local.call(LEAD, 'desk.assign', { id, version: 2, to: keys['李敏'] })).code).toBe('NOT_ALLOWED_NOW')
  })

  it('is nothing a resident could notice', async () => {
    const made = await caseIn(local, 'accepted')
    const before = await made.forResident()
    await local.must(LEAD, 'desk.assign', { id: made.id, version: 2, to: keys['李敏'] })
    expect(await made.forResident()).toEqual(before)
    expect(JSON.stringify(await local.must(made.resident, 'suggestion.mine'))).not.toContain('李敏')
  })

  it('of twenty at once is one, and the others are told whose it is', async () => {
    const { id } = await caseIn(local, 'submitted')
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        local.call(LEAD, 'desk.assign', { id, version: 1, from: null, to: keys[n % 2 ? '李敏' : '周建国'] }),
      ),
    )
    expect(outcomes.map(({ code }) => code).sort()).toEqual([...Array<string>(19).fill('CONFLICT'), 'OK'])
    const winner = outcomes.find(({ code }) => code === 'OK')
    for (const { error } of outcomes) if (error) expect(error.current?.assignee).toEqual(winner?.data.assignee)
  })

  it('repeated has one effect, and leaves one line in the trail', async () => {
    const { id } = await caseIn(local, 'submitted')
    const request = randomUUID()
    for (let n = 0; n < 3; n += 1) {
      await local.must(LEAD, 'desk.assign', { id, version: 1, from: null, to: keys['李敏'] }, request)
    }
    const lines = (await local.documents('audit', { caseId: id })).filter(({ act }) => act === 'assign')
    expect(lines.map(({ details }) => details)).toEqual(['无人 → 李敏'])
  })
})

describe('one act on a selection', () => {
  const results = v.object({
    results: v.array(
      v.object({
        id: v.string(),
        ok: v.boolean(),
        error: v.optional(v.object({ code: v.string(), fields: v.optional(v.record(v.string(), v.string())) })),
      }),
    ),
  })
  async function bulk(who: string, input: object, request?: string) {
    const answer = v.parse(results, await local.must(who, 'desk.bulk', input, request))
    return answer.results.map(({ ok, error }) => (ok ? 'OK' : error?.code))
  }

  it('says for each case what came of it, and one that fails stops no other', async () => {
    const [open, stale, done, fine] = [
      await caseIn(local, 'accepted'),
      await caseIn(local, 'accepted'),
      await caseIn(local, 'answered'),
      await caseIn(local, 'handling'),
    ]
    const foreign = await local.must(somebody(), 'suggestion.submit', {
      ...{
        workstationId: 'longtan',
        kind: 'help',
        topic: 'parking',
        text: '车棚太小了',
        public: true,
        anonymous: false,
      },
    })
    const items = [
      { id: open.id, version: 2 },
      { id: stale.id, version: 1 },
      { id: foreign.id, version: 1 },
      { id: done.id, version: 3 },
      { id: 'no-such-case', version: 1 },
      { id: fine.id, version: 3 },
    ]
    const answer = { act: 'answer', outcome: 'explained', text: '您好，{topic}的规定见公示栏。', items }
    const request = randomUUID()
    const told = ['OK', 'CONFLICT', 'NOT_FOUND', 'NOT_ALLOWED_NOW', 'NOT_FOUND', 'OK']
    expect(await bulk(OFFICER, answer, request)).toEqual(told)
    expect(await bulk(OFFICER, answer, request)).toEqual(told)
    for (const made of [open, fine]) {
      expect(await made.forResident()).toMatchObject({
        state: 'answered',
        answer: { text: '您好，侵占绿地的规定见公示栏。' },
      })
      expect(
        await local.documents('outbox', { page: `pages/case/index?id=${made.id}`, template: 'answered' }),
      ).toHaveLength(1)
    }
    expect((await stale.atDesk()).state).toBe('accepted')
  })

  it('assigns those it may, and tells of those who were with somebody else meanwhile', async () => {
    const cases = [await caseIn(local, 'submitted'), await caseIn(local, 'submitted'), await caseIn(local, 'withdrawn')]
    const [first] = cases
    await local.must(SECOND_OFFICER, 'desk.assign', { id: first?.id, version: 1, to: keys['李敏'] })
    const items = cases.map(({ id }, n) => ({ id, version: n === 2 ? 2 : 1, from: null }))
    expect(await bulk(LEAD, { act: 'assign', items, to: keys['周建国'] })).toEqual([
      'CONFLICT',
      'OK',
      'NOT_ALLOWED_NOW',
    ])
    expect(await bulk(OFFICER, { act: 'assign', items: items.slice(0, 1), to: keys['李敏'] })).toEqual(['FORBIDDEN'])
  })

  it.each<[string, object, Record<string, string>]>([
    ['nothing', { act: 'assign', items: [] }, { items: '请先选要办的' }],
    [
      'more than a page',
      { act: 'assign', items: Array.from({ length: 51 }, (_, n) => ({ id: `case-${n}`, version: 1 })) },
      { items: '一次最多办 50 件，请少选一些' },
    ],
    [
      'a case twice',
      {
        act: 'assign',
        items: [
          { id: 'a', version: 1 },
          { id: 'a', version: 2 },
        ],
      },
      { items: '有一件选了两次，请去掉一次' },
    ],
    ['an act there is none of', { act: 'refuse', items: [{ id: 'a', version: 1 }] }, { act: '没有这种批量办理' }],
    [
      'a template with fields there are none of',
      { act: 'answer', items: [{ id: 'a', version: 1 }], outcome: 'solved', text: '{street} 的事已经办好' },
      { text: '没有叫「street」的空，请改一下' },
    ],
    [
      'a referral, which says to whom for each case anew',
      { act: 'answer', items: [{ id: 'a', version: 1 }], outcome: 'referred', text: '已经转交给别人' },
      { outcome: '请选一下办理结果，转交的请一件一件办' },
    ],
    [
      'too short an answer',
      { act: 'answer', items: [{ id: 'a', version: 1 }], outcome: 'solved', text: '好' },
      { text: '请写清楚办了什么、为什么，至少 5 个字' },
    ],
  ])('refuses %s as a whole', async (_what, input, fields) => {
    const { code, error } = await local.call(OFFICER, 'desk.bulk', input)
    expect([code, error?.fields]).toEqual(['INVALID_INPUT', fields])
  })

  it('costs no more a case than one act does', async () => {
    const made = [await caseIn(local, 'accepted'), await caseIn(local, 'accepted'), await caseIn(local, 'accepted')]
    const items = made.map(({ id }) => ({ id, version: 2 }))
    const { cost } = await local.call(LEAD, 'desk.bulk', { act: 'assign', items, to: keys['李敏'] })
    // Who they are and whom it goes to once, then five a case.
    expect(cost.db).toBeLessThanOrEqual(2 + 5 * items.length)
    const answered = { act: 'answer', items, outcome: 'solved', text: '已经处理好了，谢谢。' }
    expect((await local.call(LEAD, 'desk.bulk', answered)).cost.db).toBeLessThanOrEqual(2 + 5 * items.length)
  })
})
