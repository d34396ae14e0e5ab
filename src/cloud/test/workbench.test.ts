import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ANSWER, caseIn, DISTRICT, LEAD, OFFICER, SECOND_OFFICER, somebody } from '../testing/cases'
import { startLocal, type Data, type Local } from '../testing/local'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

const others = v.array(v.object({ id: v.string() }))
const beside = v.object({ earlier: others, similar: others })
async function besideOf(id: string, who = OFFICER): Promise<{ earlier: string[]; similar: string[] }> {
  const read = v.parse(beside, await local.must(who, 'desk.beside', { id }))
  return { earlier: read.earlier.map((other) => other.id), similar: read.similar.map((other) => other.id) }
}

describe('earlier cases', () => {
  it('are those the same resident sent to this desk, and no other', async () => {
    const resident = somebody()
    const first = await caseIn(local, 'closed', resident)
    const elsewhere = await caseIn(local, 'submitted', resident, { workstationId: 'longtan' })
    const againstUs = await caseIn(local, 'submitted', resident, { kind: 'complaint', topic: 'workstation' })
    const second = await caseIn(local, 'submitted', resident)
    expect((await besideOf(second.id)).earlier).toEqual([first.id])
    expect((await besideOf(elsewhere.id, DISTRICT)).earlier).toEqual([])
    expect((await besideOf(againstUs.id, DISTRICT)).earlier).toEqual([])
  })

  it('are never told for an anonymous case, nor are anonymous ones told for a named one', async () => {
    const resident = somebody()
    const anonymous = { anonymous: true }
    const hidden = [
      await caseIn(local, 'submitted', resident, anonymous),
      await caseIn(local, 'submitted', resident, anonymous),
    ]
    const named = await caseIn(local, 'submitted', resident, { name: '王秀英' })
    for (const { id } of hidden) expect((await besideOf(id)).earlier).toEqual([])
    expect((await besideOf(named.id)).earlier).toEqual([])
  })
})

describe('similar cases', () => {
  const lift = {
    text: '十九号楼的电梯关门太快，老人推车进去被夹过两回',
    topic: 'street-look',
    place: { text: '十九号楼' },
  }

  it('are on the same desk, open or closed lately, and not withdrawn', async () => {
    const words = { ...lift, text: '十九号楼电梯关门太快，推车的老人被夹' }
    const asked = await caseIn(local, 'submitted', somebody(), lift)
    const open = await caseIn(local, 'accepted', somebody(), words)
    const closed = await caseIn(local, 'closed', somebody(), words)
    await caseIn(local, 'withdrawn', somebody(), words)
    await caseIn(local, 'submitted', somebody(), { ...words, workstationId: 'longtan' })
    await caseIn(local, 'submitted', somebody(), { text: '垃圾房关得太早，下班赶不上', topic: 'garbage' })
    expect((await besideOf(asked.id)).similar.sort()).toEqual([open.id, closed.id].sort())
  })

  it('are found for words that look like commands to a database', async () => {
    const odd = { text: '$text $where {$ne: 1} .* 路灯 $$ROOT 坏了', topic: 'other' }
    const asked = await caseIn(local, 'submitted', somebody(), odd)
    const same = await caseIn(local, 'submitted', somebody(), odd)
    expect((await besideOf(asked.id)).similar).toEqual([same.id])
  })
})

describe('the handbook beside a case', () => {
  const entries = v.object({
    policies: v.array(v.object({ title: v.string(), scope: v.object({ id: v.string() }) })),
    templates: v.array(v.object({ title: v.string() })),
  })

  it('gives what is for its topic before what is for every topic, and nothing that is for another', async () => {
    const made = await caseIn(local, 'accepted', somebody(), { topic: 'parking', text: '消防通道停满了车，进不来' })
    const { policies, templates } = v.parse(entries, await local.must(OFFICER, 'desk.beside', { id: made.id }))
    expect(policies.map(({ title }) => title)).toEqual(['消防车通道不能停车'])
    expect(templates[0]?.title).toBe('消防通道已清出')
    expect(templates.map(({ title }) => title)).not.toContain('绿地恢复')
  })

  it("never gives another workstation's, not even to the district", async () => {
    const made = await caseIn(local, 'submitted', somebody(), { workstationId: 'longtan', topic: 'renovation' })
    const { policies } = v.parse(entries, await local.must(DISTRICT, 'desk.beside', { id: made.id }))
    expect(policies).toEqual([])
  })
})

describe('two officers at one case', () => {
  const look = v.object({
    others: v.array(v.object({ name: v.string(), writing: v.boolean() })),
    version: v.number(),
    changed: v.array(v.object({ act: v.string(), by: v.string(), text: v.optional(v.string()) })),
  })
  const looks = async (who: string, input: Data) => v.parse(look, await local.must(who, 'desk.look', input))
  const later = (seconds: number) =>
    local.post('/local/clock', { now: new Date(Date.now() + seconds * 1000).toISOString() })

  it('see one another, and whether the other is writing', async () => {
    const { id } = await caseIn(local, 'accepted')
    expect((await looks(OFFICER, { id, version: 2, writing: true })).others).toEqual([])
    expect((await looks(SECOND_OFFICER, { id, version: 2 })).others).toEqual([{ name: '周建国', writing: true }])
    await looks(OFFICER, { id, version: 2 })
    expect((await looks(SECOND_OFFICER, { id, version: 2 })).others).toEqual([{ name: '周建国', writing: false }])
    expect((await looks(OFFICER, { id, version: 2 })).others).toEqual([{ name: '李敏', writing: false }])
  })

  it('are no longer there soon after they stopped looking', async () => {
    const { id } = await caseIn(local, 'accepted')
    await looks(OFFICER, { id, version: 2 })
    await later(60)
    expect((await looks(LEAD, { id, version: 2 })).others).toHaveLength(1)
    await later(90)
    expect((await looks(LEAD, { id, version: 2 })).others).toEqual([])
    await later(8000)
    await local.post('/local/timer/retention')
    expect(await local.documents('presence', { _id: id })).toEqual([])
  })

  it('are told what happened since, notes too, and by whom', async () => {
    const made = await caseIn(local, 'accepted')
    await made.does('desk.start')
    await local.must(LEAD, 'desk.note', { id: made.id, text: '物业周四到场' })
    const seen = await looks(SECOND_OFFICER, { id: made.id, version: 2, notes: 0 })
    expect(seen).toMatchObject({
      version: 3,
      changed: [
        { act: 'start', by: '周建国' },
        { act: 'note', by: '陈敏', text: '物业周四到场' },
      ],
    })
    expect((await looks(SECOND_OFFICER, { id: made.id, version: 3, notes: 1 })).changed).toEqual([])
    expect((await looks(SECOND_OFFICER, { id: made.id, version: 3 })).changed).toEqual([])
    // What one did oneself is no news.
    expect((await looks(OFFICER, { id: made.id, version: 2, notes: 1 })).changed).toEqual([])
  })

  it('leave no trace in the case, the audit trail or what the resident sees', async () => {
    const made = await caseIn(local, 'answered')
    const before = await local.documents('suggestions', { _id: made.id })
    const audit = await local.documents('audit', { caseId: made.id })
    await looks(LEAD, { id: made.id, version: 1, writing: true })
    expect(await local.documents('suggestions', { _id: made.id })).toEqual(before)
    expect(await local.documents('audit', { caseId: made.id })).toHaveLength(audit.length)
  })

  it('cost no write when they ask again at once', async () => {
    const { id } = await caseIn(local, 'accepted')
    await looks(OFFICER, { id, version: 2 })
    expect((await local.call(OFFICER, 'desk.look', { id, version: 2 })).cost).toMatchObject({ db: 3, write: 0 })
  })

  it.each<[string, Data]>([
    ['version', { version: 0 }],
    ['notes', { version: 1, notes: -1 }],
    ['writing', { version: 1, writing: 'yes' }],
    ['id', { id: '../x', version: 1 }],
  ])('with a bad %s are told so', async (field, input) => {
    const outcome = await local.call(OFFICER, 'desk.look', { id: 'a', ...input })
    expect([outcome.code, Object.keys(outcome.error?.fields ?? {})]).toEqual(['INVALID_INPUT', [field]])
  })

  it('begin at the same moment without getting in each other’s way', async () => {
    const { id } = await caseIn(local, 'accepted')
    await Promise.all([OFFICER, SECOND_OFFICER, LEAD, DISTRICT].map((who) => looks(who, { id, version: 2 })))
    expect((await looks(OFFICER, { id, version: 2 })).others).toHaveLength(3)
  })
})

it('an old case without pairs and versions still has its surroundings', async () => {
  const made = await caseIn(local, 'answered', somebody(), { text: '七号楼前的井盖松动，一踩就响' })
  await local.change('suggestions', { _id: made.id }, { $unset: { pairs: '', 'timeline.1.version': '' } })
  const like = await caseIn(local, 'submitted', somebody(), { text: '七号楼前的井盖松动，踩上去会响' })
  expect((await besideOf(made.id)).similar).toEqual([like.id])
  const changed = v.parse(
    v.array(v.object({ text: v.optional(v.string()) })),
    (await local.must(LEAD, 'desk.look', { id: made.id, version: 2 })).changed,
  )
  expect(changed).toEqual([{ text: ANSWER.text }])
})

it('an answer with a field of a template that was not filled in is not sent', async () => {
  const made = await caseIn(local, 'handling')
  const { version } = await made.atDesk()
  const text = '{name}您好，{什么时候}会办好。'
  const outcome = await local.call(OFFICER, 'desk.answer', { id: made.id, version, outcome: 'explained', text })
  expect([outcome.code, outcome.error?.fields?.text]).toEqual(['INVALID_INPUT', expect.stringContaining('{name}')])
})
