import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DISTRICT, LEAD, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { startLocal, type Data, type Local } from '../testing/local'
import { HERE, workstationNow } from '../testing/members'
import { editWorkstation, promisedNow } from '../testing/settings'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())

const edit = (change: Data, who?: string) => editWorkstation(local, change, who)
const promised = () => promisedNow(local)

describe('a workstation', () => {
  it('is opened by the district, and everywhere at once', async () => {
    const place = { name: '彩虹湾', town: '彩虹街道', address: '彩虹路 9 号', phone: '021-55550109' }
    const { id } = await local.must(DISTRICT, 'workstation.create', place)
    expect(await local.must(somebody(), 'workstation.get', { id })).toMatchObject({
      name: '彩虹湾',
      hours: '工作日 8:30 至 17:00',
      dutyToday: [],
    })
    expect(await local.must(DISTRICT, 'desk.inbox', { desk: id })).toMatchObject({ desk: { id, name: '彩虹湾' } })
    expect(JSON.stringify(await local.must(DISTRICT, 'me.get'))).toContain('彩虹湾')
    expect((await local.call(LEAD, 'workstation.create', place)).code).toBe('FORBIDDEN')
  })

  it('is called by its new name at every desk', async () => {
    expect((await edit({ name: '阳光二居民区' })).code).toBe('OK')
    for (const who of [OFFICER, DISTRICT])
      expect(await local.must(who, 'desk.inbox', { desk: HERE })).toMatchObject({ desk: { name: '阳光二居民区' } })
    expect(JSON.stringify(await local.must(OFFICER, 'me.get'))).toContain('阳光二居民区')
    expect((await edit({ name: '阳光二居' })).code).toBe('OK')
  })

  it('is changed by its lead where that is theirs to change, else nothing is', async () => {
    const before = await workstationNow(local)
    expect((await edit({ phone: '021-55550140', name: '我的工作室' }, LEAD)).code).toBe('FORBIDDEN')
    expect((await edit({ closed: true }, LEAD)).code).toBe('FORBIDDEN')
    expect(await workstationNow(local)).toEqual(before)
    expect((await edit({ hours: { opens: 540, closes: 1050 } }, LEAD)).code).toBe('OK')
    expect(await local.must(somebody(), 'workstation.get', { id: HERE })).toMatchObject({
      hours: '工作日 9:00 至 17:30',
    })
  })

  it('has a board whose code leads to it until it is taken down', async () => {
    const { data } = await edit({ boards: [{ id: 'yg2-1', place: '大门公示栏' }, { place: '三号楼门厅' }] }, LEAD)
    const boards = v.parse(v.array(v.object({ id: v.string() })), data.boards)
    const scene = `b=${boards[1]?.id}`
    expect(await local.must(somebody(), 'board.resolve', { scene })).toMatchObject({
      workstationId: HERE,
      place: '三号楼门厅',
    })
    const { workstation, board } = await local.must(somebody(), 'home.get', { scene })
    expect(workstation).toMatchObject({ id: HERE })
    expect(board).toEqual({ id: boards[1]?.id, place: '三号楼门厅' })
    await edit({ boards: [{ id: 'yg2-1', place: '大门公示栏' }] }, LEAD)
    expect((await local.call(somebody(), 'board.resolve', { scene })).code).toBe('NOT_FOUND')
    expect((await local.call(somebody(), 'home.get', { scene })).code).toBe('NOT_FOUND')
    expect((await edit({ boards: [{ id: 'lt-1', place: '别人的' }] })).error?.fields).toHaveProperty(['boards.0.place'])
  })

  it('is asked for by a scene of ours or by its id, and home says which is missing', async () => {
    const home = (input: object) => local.call(somebody(), 'home.get', input)
    expect((await home({})).error?.fields).toHaveProperty('workstationId')
    expect((await home({ scene: 'x=1' })).error?.fields).toHaveProperty('scene')
    expect((await home({ scene: 'b=yg2-1&c=yg2-zx' })).data.board).toMatchObject({ consultationId: 'yg2-zx' })
    const { data, cost } = await home({ scene: 'b=yg2-1' })
    expect(data.workstation).toMatchObject({ id: HERE })
    // The budget of home.
    expect(cost.db).toBeLessThanOrEqual(5)
  })

  it('shows who is on duty today, by weekday or by what is said for the day', async () => {
    await local.post('/local/clock', { now: '2026-03-06T02:00:00.000Z' })
    const onDuty = async () => (await local.must(somebody(), 'workstation.get', { id: HERE })).dutyToday
    expect(await onDuty()).toEqual([{ name: '陈敏', title: '室长' }])
    expect((await edit({ dutyOn: [{ day: '2026-03-06', on: [0] }] }, LEAD)).code).toBe('OK')
    expect(await onDuty()).toEqual([{ name: '周建国', title: '队员' }])
    expect((await edit({ dutyOn: [{ day: '2026-03-06', on: [9] }] }, LEAD)).error?.fields).toHaveProperty([
      'dutyOn.0.on',
    ])
    await edit({ dutyOn: [] }, LEAD)
    await local.post('/local/clock', { now: null })
  })

  it('that is closed takes nothing new, and its desk goes on', async () => {
    const { id } = await promised()
    expect((await edit({ closed: true })).code).toBe('OK')
    expect((await local.call(somebody(), 'suggestion.submit', SUGGESTION)).code).toBe('NOT_FOUND')
    expect((await local.call(somebody(), 'home.get', { workstationId: HERE })).code).toBe('NOT_FOUND')
    for (const action of ['board.resolve', 'home.get'])
      expect((await local.call(somebody(), action, { scene: 'b=yg2-1' })).code).toBe('NOT_FOUND')
    expect(JSON.stringify(await local.must(somebody(), 'workstation.list'))).not.toContain(HERE)
    expect((await local.call(OFFICER, 'desk.get', { id })).code).toBe('OK')
    expect((await local.call(OFFICER, 'desk.inbox', {})).code).toBe('OK')
    expect((await edit({ closed: false })).code).toBe('OK')
  })
})
