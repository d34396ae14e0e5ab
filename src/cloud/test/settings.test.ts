import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DISTRICT, LEAD, somebody, SUGGESTION } from '../testing/cases'
import { startLocal, type Data, type Local } from '../testing/local'
import { HERE, workstationNow } from '../testing/members'
import { editWorkstation, promisedNow, saveSettings } from '../testing/settings'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const seen = v.object({
  version: v.number(),
  topics: v.array(v.object({ id: v.string(), name: v.string(), retired: v.boolean() })),
})

async function settings() {
  return v.parse(seen, await local.must(DISTRICT, 'settings.get'))
}

const save = (change: Data) => saveSettings(local, change)
const edit = (change: Data, who?: string) => editWorkstation(local, change, who)
const promised = (who?: string) => promisedNow(local, who)

async function topicsHere(): Promise<string[]> {
  const { topics } = await local.must(somebody(), 'workstation.get', { id: HERE })
  return v.parse(v.array(v.object({ id: v.string() })), topics).map(({ id }) => id)
}

async function lastLine(id: string): Promise<Data | undefined> {
  const lines = await local.documents('audit', { 'subject.id': id })
  return lines.sort((a, b) => Number(a.version) - Number(b.version)).at(-1)
}

describe('topics of the district', () => {
  it('are added and renamed, and retired without touching what came under them', async () => {
    const resident = somebody()
    const { id } = await local.must(resident, 'suggestion.submit', SUGGESTION)
    const { topics } = await settings()
    const changed = topics.map((topic) => (topic.id === 'green-space' ? { ...topic, retired: true } : topic))
    expect((await save({ topics: [...changed, { name: '充电桩' }] })).code).toBe('OK')

    expect(await topicsHere()).not.toContain('green-space')
    const added = (await settings()).topics.at(-1)
    expect(added).toMatchObject({ name: '充电桩', retired: false })
    expect(await topicsHere()).toContain(added?.id)
    expect(await local.must(resident, 'suggestion.get', { id })).toMatchObject({ topic: 'green-space' })
    expect((await local.call(somebody(), 'suggestion.submit', SUGGESTION)).error?.fields).toHaveProperty('topic')
    expect((await lastLine('district'))?.details).toBe('停用事项「侵占绿地」；新增事项「充电桩」')
    expect(
      (await save({ topics: (await settings()).topics.map((topic) => ({ ...topic, retired: false })) })).code,
    ).toBe('OK')
  })

  it('are never deleted, never twice called the same, and two of them always stay', async () => {
    const { topics } = await settings()
    const refused = async (given: object[]) => Object.keys((await save({ topics: given })).error?.fields ?? {})
    expect(await refused(topics.slice(1))).toEqual(['topics'])
    expect(await refused([...topics, { name: '停车' }])).toEqual([`topics.${topics.length}.name`])
    expect(await refused([...topics, { name: '充电桩充电桩充电桩' }])).toEqual([`topics.${topics.length}.name`])
    expect(await refused([...topics, { id: 'made-up', name: '新' }])).toEqual([`topics.${topics.length}.name`])
    const at = topics.findIndex(({ id }) => id === 'workstation')
    const without = topics.map((topic, index) => (index === at ? { ...topic, retired: true } : topic))
    expect(await refused(without)).toEqual([`topics.${at}.retired`])
    expect((await settings()).topics).toEqual(topics)
  })

  it('are switched off at one workstation only', async () => {
    expect((await edit({ topicsOff: ['parking'] }, LEAD)).code).toBe('OK')
    expect(await topicsHere()).not.toContain('parking')
    const { topics } = await local.must(somebody(), 'workstation.get', { id: 'longtan' })
    expect(JSON.stringify(topics)).toContain('parking')
    const all = (await settings()).topics.map(({ id }) => id)
    expect((await edit({ topicsOff: all })).error?.fields).toHaveProperty('topicsOff')
    expect((await edit({ topicsOff: ['nothing'] })).error?.fields).toHaveProperty('topicsOff')
    // Nobody switches off what residents complain of them under.
    expect((await edit({ topicsOff: ['workstation'] }, LEAD)).error?.fields).toHaveProperty('topicsOff')
    expect((await edit({ topicsOff: [] })).code).toBe('OK')
  })

  it('are told by name in the audit trail when a workstation switches them off and on', async () => {
    expect((await edit({ topicsOff: ['parking', 'green-space'] }, LEAD)).code).toBe('OK')
    expect((await lastLine(HERE))?.details).toBe('不用的事项：没有 → 停车、侵占绿地')
    expect((await edit({ topicsOff: [] }, LEAD)).code).toBe('OK')
    expect((await lastLine(HERE))?.details).toBe('不用的事项：停车、侵占绿地 → 没有')
  })
})

describe('deadlines and announced days', () => {
  const FRIDAY = '2026-03-06T02:00:00.000Z'
  const DEADLINES = { contact: 1, answer: 5, extended: 15, again: 3, resume: 5 }

  it('count for what comes in from now on; what came in keeps its promise', async () => {
    await local.post('/local/clock', { now: FRIDAY })
    const resident = somebody()
    const before = await promised(resident)
    expect(before).toMatchObject({ contactDueAt: '2026-03-09T16:00:00.000Z', answerDueAt: '2026-03-13T16:00:00.000Z' })

    await save({ deadlines: { ...DEADLINES, answer: 7 } })
    expect((await promised()).answerDueAt).toBe('2026-03-17T16:00:00.000Z')
    await edit({ deadlines: { ...DEADLINES, contact: 2, answer: 3 } })
    expect(await promised()).toMatchObject({
      contactDueAt: '2026-03-10T16:00:00.000Z',
      answerDueAt: '2026-03-11T16:00:00.000Z',
    })
    await edit({ deadlines: null })
    expect((await promised()).answerDueAt).toBe('2026-03-17T16:00:00.000Z')
    expect(await lastLine(HERE)).toMatchObject({
      details:
        '时限：先行联系 2 个工作日，答复 3 个工作日，延长后总共 15 个工作日，再次办理 3 个工作日，等待补充 5 个工作日 → 按区局统一时限',
      actor: { name: '赵卫东' },
    })
    await save({ deadlines: DEADLINES })

    const after = await local.must(resident, 'suggestion.get', { id: before.id })
    expect(after).toMatchObject({ answerDueAt: before.answerDueAt })
    await local.post('/local/clock', { now: null })
  })

  it('move with a day off and a day worked that the district announced', async () => {
    await local.post('/local/clock', { now: FRIDAY })
    const days = [
      { day: '2026-03-10', working: false, name: '台风停工' },
      { day: '2026-03-07', working: true, name: '集中服务日' },
    ]
    expect((await save({ days })).code).toBe('OK')
    expect(await promised()).toMatchObject({
      contactDueAt: '2026-03-07T16:00:00.000Z',
      answerDueAt: '2026-03-13T16:00:00.000Z',
    })
    // The inbox counts with them too: on Friday what is due on Saturday is not due today.
    await local.post('/local/clock', { now: '2026-03-07T02:00:00.000Z' })
    const home = await local.must(somebody(), 'home.get', { workstationId: HERE })
    expect(home.openNow).toBe(true)
    const rests = await save({ days: [] })
    expect(rests.code).toBe('OK')
    expect((await local.must(somebody(), 'home.get', { workstationId: HERE })).openNow).toBe(false)
    expect((await lastLine('district'))?.details).toBe(
      '取消 2026-03-07 上班（集中服务日）；取消 2026-03-10 放假（台风停工）',
    )
    await local.post('/local/clock', { now: null })
  })

  it('are refused at the field when they cannot be', async () => {
    const fields = async (change: Data) => Object.keys((await save(change)).error?.fields ?? {})
    expect(await fields({ deadlines: { ...DEADLINES, contact: 6 } })).toEqual(['deadlines.contact'])
    expect(await fields({ deadlines: { ...DEADLINES, answer: 16, extended: 15 } })).toContain('deadlines.answer')
    expect(await fields({ deadlines: { ...DEADLINES, extended: 4 } })).toEqual(['deadlines.extended'])
    expect(await fields({ deadlines: { ...DEADLINES, again: 0.5 } })).toEqual(['deadlines.again'])
    const off = { working: false, name: '停工' }
    expect(await fields({ days: [{ day: '2026-02-30', ...off }] })).toEqual(['days.0.day'])
    const twice = [
      { day: '2026-05-06', ...off },
      { day: '2026-05-06', ...off },
    ]
    expect(await fields({ days: twice })).toEqual(['days.1.day'])
  })
})

describe('two who change the same settings', () => {
  it('do not overwrite each other: one is shown what is there', async () => {
    const { version } = await settings()
    const change = (name: string) => ({ version, days: [{ day: '2026-05-06', working: false, name }] })
    const outcomes = await Promise.all(
      ['甲', '乙', '丙'].map((name) => local.call(DISTRICT, 'settings.save', change(name))),
    )
    expect(outcomes.map(({ code }) => code).sort()).toEqual(['CONFLICT', 'CONFLICT', 'OK'])
    const lost = outcomes.find(({ code }) => code === 'CONFLICT')
    expect(lost?.error?.current).toMatchObject({ version: version + 1 })
    await save({ days: [] })

    const now = await workstationNow(local)
    const edits = await Promise.all(
      [LEAD, DISTRICT].map((who) => local.call(who, 'workstation.edit', { ...now, phone: '021-5555013' + who.length })),
    )
    expect(edits.map(({ code }) => code).sort()).toEqual(['CONFLICT', 'OK'])
  })

  it('a repeat has one effect', async () => {
    const change = {
      ...(await workstationNow(local)),
      boards: [{ id: 'yg2-1', place: '大门公示栏' }, { place: '东门' }],
    }
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => local.must(LEAD, 'workstation.edit', change, 'one-and-the-same')),
    )
    expect(new Set(answers.map(({ version }) => version)).size).toBe(1)
    expect(new Set(answers.map(({ boards }) => JSON.stringify(boards))).size).toBe(1)
  })
})
