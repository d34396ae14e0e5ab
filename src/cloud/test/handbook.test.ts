import { randomUUID } from 'node:crypto'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, DISTRICT, LEAD, OFFICER } from '../testing/cases'
import { POLICY, TEMPLATE } from '../testing/handbook'
import { startLocal, type Data, type Local } from '../testing/local'

const FOREIGN_LEAD = 'demo-lead-longtan'
const FOREIGN_OFFICER = 'demo-officer-longtan'
const OURS = { workstationId: 'yangguang-2' }

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const listed = v.array(v.object({ id: v.string(), title: v.string(), mayChange: v.boolean() }))
async function titles(who: string, action: string, input: Data = {}): Promise<string[]> {
  const { items } = await local.must(who, action, { limit: 50, ...input })
  return v.parse(listed, items).map(({ title }) => title)
}

async function saved(who: string, change: Data = {}): Promise<{ id: string; version: number }> {
  const made = await local.must(who, 'policy.save', { ...POLICY, ...change })
  return v.parse(v.object({ id: v.string(), version: v.number() }), made)
}

describe('the handbook', () => {
  it("of a workstation is read there and by the district, and nobody else's", async () => {
    await saved(LEAD, { ...OURS, title: '阳光二居的停车约定' })
    for (const who of [OFFICER, LEAD, DISTRICT])
      expect(await titles(who, 'policy.list')).toContain('阳光二居的停车约定')
    expect(await titles(FOREIGN_OFFICER, 'policy.list')).not.toContain('阳光二居的停车约定')
  })

  it('of the whole district is read by all, and changed by the district alone', async () => {
    const { id, version } = await saved(DISTRICT, { title: '全区通用的一条' })
    expect(await titles(FOREIGN_OFFICER, 'policy.list')).toContain('全区通用的一条')
    for (const lead of [LEAD, FOREIGN_LEAD]) {
      expect((await local.call(lead, 'policy.save', { ...POLICY, id, version })).code).toBe('FORBIDDEN')
      expect((await local.call(lead, 'policy.save', POLICY)).code).toBe('FORBIDDEN')
      expect((await local.call(lead, 'policy.remove', { id, version })).code).toBe('FORBIDDEN')
    }
    const { items } = await local.must(LEAD, 'policy.list', { search: '全区通用的一条' })
    expect(v.parse(listed, items).map(({ mayChange }) => mayChange)).toEqual([false])
  })

  it('of another workstation cannot be written, changed, removed, or given away to one', async () => {
    const { id, version } = await saved(LEAD, OURS)
    expect((await local.call(FOREIGN_LEAD, 'policy.save', { ...POLICY, ...OURS })).code).toBe('NOT_FOUND')
    expect((await local.call(FOREIGN_LEAD, 'policy.save', { ...POLICY, id, version })).code).toBe('NOT_FOUND')
    expect((await local.call(FOREIGN_LEAD, 'policy.remove', { id, version })).code).toBe('NOT_FOUND')
    const away = { ...POLICY, id, version, workstationId: 'longtan' }
    expect((await local.call(LEAD, 'policy.save', away)).code).toBe('NOT_FOUND')
    const nowhere = { ...POLICY, workstationId: 'nowhere' }
    expect((await local.call(DISTRICT, 'policy.save', nowhere)).code).toBe('NOT_FOUND')
  })

  it.each(['policy', 'template'])('is listed for the answers of one workstation, a %s as well', async (kind) => {
    const entry = kind === 'policy' ? POLICY : TEMPLATE
    const save = (who: string, title: string, workstationId?: string) =>
      local.must(who, `${kind}.save`, { ...entry, title, workstationId })
    await save(LEAD, '只给阳光二居用的', 'yangguang-2')
    await save(FOREIGN_LEAD, '只给龙潭用的', 'longtan')
    await save(DISTRICT, '给全区用的')
    const forOurs = await titles(DISTRICT, `${kind}.list`, OURS)
    expect(forOurs).toEqual(expect.arrayContaining(['只给阳光二居用的', '给全区用的']))
    expect(forOurs).not.toContain('只给龙潭用的')
    // What is asked for does not widen what may be read.
    const foreign = await titles(OFFICER, `${kind}.list`, { workstationId: 'longtan' })
    expect(foreign).toContain('给全区用的')
    expect(foreign).not.toContain('只给龙潭用的')
  })

  it('is found by topic, by what is for every topic, and by words that stand side by side in it', async () => {
    await saved(LEAD, { ...OURS, title: '什么都管的一条', topics: [] })
    await saved(LEAD, { ...OURS, title: '只管垃圾的一条', topics: ['garbage'] })
    const forParking = await titles(OFFICER, 'policy.list', { topic: 'parking' })
    expect(forParking).toContain('什么都管的一条')
    expect(forParking).not.toContain('只管垃圾的一条')
    expect(await titles(OFFICER, 'policy.list', { search: '只管 垃圾' })).toEqual(['只管垃圾的一条'])
    expect(await titles(OFFICER, 'policy.list', { search: '管的只一条' })).toEqual([])
    expect(await titles(OFFICER, 'policy.list', { search: '（' })).toEqual([])
    expect((await titles(OFFICER, 'policy.list', { search: '圾' })).length).toBeGreaterThan(0)
    expect((await titles(OFFICER, 'policy.list', { search: '   ' })).length).toBeGreaterThan(5)
  })

  it('is listed page by page, each entry once', async () => {
    const all = await titles(DISTRICT, 'template.list')
    const seen: string[] = []
    let cursor: unknown
    do {
      const page = await local.must(DISTRICT, 'template.list', { limit: 3, ...(cursor ? { cursor } : {}) })
      seen.push(...v.parse(listed, page.items).map(({ title }) => title))
      cursor = page.nextCursor
    } while (cursor !== undefined)
    expect(seen).toEqual(all)
  })

  it('gives templates by outcome', async () => {
    const { items } = await local.must(OFFICER, 'template.list', { outcome: 'referred' })
    expect(v.parse(v.array(v.object({ outcome: v.string() })), items).map(({ outcome }) => outcome)).toEqual([
      'referred',
    ])
  })
})

describe('two who change one entry', () => {
  it('the second is shown what the first wrote, and nothing is overwritten', async () => {
    const { id, version } = await saved(LEAD, OURS)
    await local.must(DISTRICT, 'policy.save', { ...POLICY, ...OURS, id, version, title: '区局改过的标题' })
    const late = await local.call(LEAD, 'policy.save', { ...POLICY, ...OURS, id, version, title: '室长的标题' })
    expect(late.code).toBe('CONFLICT')
    expect(late.error?.current).toMatchObject({ id, title: '区局改过的标题', version: 2 })
    expect((await local.call(LEAD, 'policy.remove', { id, version })).code).toBe('CONFLICT')
  })

  it('at the same moment: one wins, the other gets CONFLICT', async () => {
    const { id, version } = await saved(LEAD, OURS)
    const both = await Promise.all(
      [LEAD, DISTRICT].map((who) => local.call(who, 'policy.save', { ...POLICY, ...OURS, id, version })),
    )
    expect(both.map(({ code }) => code).sort()).toEqual(['CONFLICT', 'OK'])
  })

  it('a repeat of one request has one effect, and a removed entry is gone for the next', async () => {
    const requestId = randomUUID()
    const input = { ...POLICY, ...OURS, title: '只写一次' }
    const tries = await Promise.all([1, 2, 3].map(() => local.call(LEAD, 'policy.save', input, requestId)))
    expect(new Set(tries.map(({ data }) => data.id)).size).toBe(1)
    expect((await titles(LEAD, 'policy.list')).filter((title) => title === '只写一次')).toHaveLength(1)
    const id = String(tries[0]?.data.id)
    const removal = randomUUID()
    for (let n = 0; n < 2; n += 1) {
      expect((await local.call(LEAD, 'policy.remove', { id, version: 1 }, removal)).code).toBe('OK')
    }
    expect((await local.call(LEAD, 'policy.save', { ...input, id, version: 2 })).code).toBe('NOT_FOUND')
    expect(await titles(LEAD, 'policy.list')).not.toContain('只写一次')
  })
})

describe('what cannot be an entry', () => {
  it.each<[string, Data, string]>([
    ['policy.save', { source: '' }, 'source'],
    ['policy.save', { text: '字'.repeat(2001) }, 'text'],
    ['policy.save', { title: '题'.repeat(41) }, 'title'],
    ['policy.save', { topics: ['no-such-topic'] }, 'topics'],
    ['policy.save', { topics: ['parking', 'parking'] }, 'topics'],
    ['policy.save', { id: 'demo-policy-7' }, 'version'],
    ['template.save', { text: '{称呼}您好，请到 {adress} 和 {电话号码}。' }, 'text'],
    ['template.save', { text: '字'.repeat(5001) }, 'text'],
    ['template.save', { outcome: 'unknown' }, 'outcome'],
  ])('%s with %j is refused at the field', async (action, change, field) => {
    const right = action.startsWith('policy') ? POLICY : TEMPLATE
    const { code, error } = await local.call(LEAD, action, { ...right, ...OURS, ...change })
    expect(code).toBe('INVALID_INPUT')
    expect(Object.keys(error?.fields ?? {})).toEqual([field])
  })

  it('a template is told which of its fields are unknown', async () => {
    const { error } = await local.call(LEAD, 'template.save', {
      ...TEMPLATE,
      ...OURS,
      text: '{adress}、{电话号码}{number}',
    })
    expect(error?.fields?.text).toMatch(/^不认识 \{adress\}、\{电话号码\}，请改成：.*\{受理编号\}/)
  })
})

describe('an answer that cites a policy', () => {
  const cited = v.array(v.object({ title: v.string(), text: v.string() }))
  const citedIn = (data: Data) => v.parse(v.object({ answer: v.object({ policies: cited }) }), data).answer.policies

  it('keeps what it cited, for desk and resident, whatever becomes of the policy answer', async () => {
    const { id, version } = await saved(LEAD, { ...OURS, text: '当时是这样规定的。' })
    const made = await caseIn(local, 'handling')
    await made.does('desk.answer', { ...ANSWER, policyIds: [id] })
    await local.must(LEAD, 'policy.save', { ...POLICY, ...OURS, id, version, text: '后来改成那样规定。' })
    await local.must(LEAD, 'policy.remove', { id, version: version + 1 })
    for (const seen of [await made.atDesk(), await made.forResident()]) {
      expect(citedIn(seen)).toEqual([{ title: POLICY.title, text: '当时是这样规定的。' }])
      expect(JSON.stringify(seen)).not.toContain(id)
    }
  })

  it.each(['removed', 'foreign', 'a template', 'unknown'])('is refused at the field when it is %s', async (which) => {
    const made = await caseIn(local, 'handling')
    const foreign = which === 'foreign'
    const { id, version } = await saved(foreign ? FOREIGN_LEAD : LEAD, foreign ? { workstationId: 'longtan' } : OURS)
    if (which === 'removed') await local.must(LEAD, 'policy.remove', { id, version })
    const ids: Record<string, string> = { 'a template': 'demo-template-1', unknown: 'nothing-there' }
    const { version: seen } = await made.atDesk()
    const input = { id: made.id, version: seen, ...ANSWER, policyIds: [ids[which] ?? id] }
    const { code, error } = await local.call(OFFICER, 'desk.answer', input)
    expect([code, Object.keys(error?.fields ?? {})]).toEqual(['INVALID_INPUT', ['policyIds']])
    expect((await made.atDesk()).state).toBe('handling')
  })

  it('cites at most five, each once', async () => {
    const made = await caseIn(local, 'handling')
    const input = { id: made.id, version: 3, ...ANSWER }
    for (const policyIds of [
      ['a', 'a'],
      ['a', 'b', 'c', 'd', 'e', 'f'],
    ]) {
      expect((await local.call(OFFICER, 'desk.answer', { ...input, policyIds })).error?.fields).toHaveProperty(
        'policyIds',
      )
    }
  })
})

describe('every change', () => {
  it('stands in the audit trail with who, what, and what was there before', async () => {
    const { id, version } = await saved(LEAD, OURS)
    await local.must(LEAD, 'policy.save', { ...POLICY, ...OURS, id, version, title: '换了标题' })
    await local.must(LEAD, 'policy.remove', { id, version: 2 })
    const lines = await local.documents('audit', { 'subject.id': id })
    expect(lines.map(({ act }) => act)).toEqual(['policy.save', 'policy.save', 'policy.remove'])
    expect(lines[1]).toMatchObject({
      details: `标题：${POLICY.title} → 换了标题`,
      workstationId: 'yangguang-2',
      actor: { name: '陈敏', role: 'lead' },
      subject: { kind: 'policy', name: '换了标题' },
    })
    expect(await local.documents('handbook', { _id: id })).toMatchObject([{ events: [] }])
  })

  it('gets there after a crash between the change and its relay', async () => {
    const { id } = await saved(LEAD, OURS)
    const event = { id: `${id}-9`, at: new Date(), act: 'save', version: 9, actor: { kind: 'system' } }
    await local.change('handbook', { _id: id }, { $set: { events: [event], pendingSince: new Date(0) } })
    await local.post('/local/timer/outbox')
    expect(await local.documents('audit', { _id: `${id}-9` })).toHaveLength(1)
    expect(await local.documents('handbook', { _id: id })).toMatchObject([{ events: [] }])
  })
})
