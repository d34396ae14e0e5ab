import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { DEFAULT_LIMITS } from '@/contract/settings/limits'
import { fullFor } from '../limits/rule'
import { caseIn, INTAKE, OFFICER, somebody, SUGGESTION } from '../testing/cases'
import { startLocal, type Local, type Outcome } from '../testing/local'
import { saveSettings } from '../testing/settings'

let local: Local
beforeAll(async () => {
  local = await startLocal()
})
afterAll(() => local.close())
afterEach(() => local.post('/local/clock', { now: null }))

/** A working hour on a day of its own: each test begins where nobody has put anything in. */
function on(day: number, time = '02:30'): Promise<unknown> {
  return local.post('/local/clock', { now: `2026-06-${String(day).padStart(2, '0')}T${time}:00.000Z` })
}

function submit(who: string, change: object = {}, requestId?: string): Promise<Outcome> {
  return local.call(who, 'suggestion.submit', { ...SUGGESTION, ...change }, requestId)
}

async function submits(who: string, times: number, change: object = {}): Promise<string[]> {
  const codes: string[] = []
  for (let n = 0; n < times; n += 1) codes.push((await submit(who, change)).code)
  return codes
}

const boardCount = v.tuple([v.object({ hours: v.record(v.string(), v.number()) })])

function counted(codes: string[]): Record<string, number> {
  return Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]))
}

describe('a person', () => {
  it('puts in ten in an hour, and is then told when to come again and whom to call', async () => {
    await on(1)
    const resident = somebody()
    expect(counted(await submits(resident, 10))).toEqual({ OK: 10 })
    const { code, error } = await submit(resident)
    expect(code).toBe('RATE_LIMITED')
    expect(error?.message).toMatch(/请 60 分钟后再来。着急的事请打电话：.*\d{4}/)
    expect((await submit(somebody())).code).toBe('OK')
    await on(1, '03:29')
    expect((await submit(resident)).code).toBe('RATE_LIMITED')
    await on(1, '03:31')
    expect((await submit(resident)).code).toBe('OK')
  })

  it('puts in thirty in a day, and more on the next', async () => {
    const resident = somebody()
    for (const time of ['01:00', '03:00', '05:00']) {
      await on(2, time)
      expect(counted(await submits(resident, 10))).toEqual({ OK: 10 })
    }
    await on(2, '07:00')
    expect((await submit(resident)).error).toMatchObject({
      code: 'RATE_LIMITED',
      message: expect.stringContaining('明天'),
    })
    await on(3, '01:00')
    expect((await submit(resident)).code).toBe('OK')
  })

  it('gets no more in by trying many at once', async () => {
    await on(4)
    const resident = somebody()
    await submits(resident, 3)
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => submit(resident)))
    expect(counted(outcomes.map(({ code }) => code))).toEqual({ OK: 7, RATE_LIMITED: 13 })
  })

  it('is not counted for repeats, refused input, or what else they do', async () => {
    await on(5)
    const resident = somebody()
    for (let n = 0; n < 12; n += 1) expect((await submit(resident, {}, 'one-and-the-same')).code).toBe('OK')
    await Promise.all(Array.from({ length: 12 }, () => submit(resident, {}, 'another-at-once')))
    expect(counted(await submits(resident, 3, { text: '短' }))).toEqual({ INVALID_INPUT: 3 })
    expect(counted(await submits(resident, 3, { text: '这里写着违规测试四个字' }))).toEqual({ CONTENT_REJECTED: 3 })
    expect(counted(await submits(resident, 3, { topic: 'no-such' }))).toEqual({ INVALID_INPUT: 3 })
    expect(counted(await submits(resident, 9))).toEqual({ OK: 8, RATE_LIMITED: 1 })
    // The answer to the last that was taken in was lost.
    expect((await submit(resident, {}, 'one-and-the-same')).code).toBe('OK')
  })

  it('loses no place of today by asking again for what was put in on another day', async () => {
    await on(10)
    const resident = somebody()
    const limits = { personHour: 10, personDay: 30, boardHour: 1 }
    await submit(resident, { boardId: 'yg2-1' }, 'of-yesterday')
    expect((await saveSettings(local, { limits })).code).toBe('OK')
    await on(11)
    for (let n = 0; n < 12; n += 1) {
      expect((await submit(resident, { boardId: 'yg2-1' }, 'of-yesterday')).code).toBe('OK')
    }
    expect((await submit(resident, { boardId: 'yg2-1' })).code).toBe('OK')
    expect((await saveSettings(local, { limits: DEFAULT_LIMITS })).code).toBe('OK')
    expect(counted(await submits(resident, 10))).toEqual({ OK: 9, RATE_LIMITED: 1 })
  })

  it('pays six requests for one, and one more at a board', async () => {
    await on(13)
    await submit(somebody(), { boardId: 'yg2-1' })
    const resident = somebody()
    const costs: number[] = []
    for (const change of [{}, {}, {}, { boardId: 'yg2-1' }]) {
      const { code, cost } = await submit(resident, change)
      expect(code).toBe('OK')
      costs.push(cost.db)
    }
    expect(costs).toEqual([6, 6, 6, 7])
  })

  it('has as many with and without their name, and nothing says that these are one person’s', async () => {
    await on(6)
    const resident = somebody()
    await submits(resident, 6)
    await submits(resident, 4, { anonymous: true })
    expect((await submit(resident, { anonymous: true })).code).toBe('RATE_LIMITED')
    const places = await local.documents('limits', { at: { $date: '2026-06-06T02:30:00.000Z' } })
    const values = places.flatMap(({ at: _, forgetAt: __, schemaVersion: ___, ...own }) => Object.values(own))
    // An id and a mark each, and none of them twice.
    expect(new Set(values).size).toBe(values.length)
    expect(values.filter((value) => typeof value !== 'string')).toEqual([])
  })
})

/** As many as sit in a hall, and how many of them send at the same moment. */
const MEETING = { people: 200, atOnce: 20, perMinute: 40 }

describe('a board', () => {
  it('lets a meeting of 200 people through in a few minutes, and the 301st of the hour waits', async () => {
    const codes: string[] = []
    for (let sent = 0; sent < MEETING.people; sent += MEETING.atOnce) {
      await on(9, `02:0${Math.floor(sent / MEETING.perMinute)}`)
      const atOnce = Array.from({ length: MEETING.atOnce }, () => submit(somebody(), { boardId: 'yg2-1' }))
      codes.push(...(await Promise.all(atOnce)).map(({ code }) => code))
    }
    expect(counted(codes)).toEqual({ OK: MEETING.people })
    const ofBoard = { _id: 'board-yg2-1-2026-06-09' }
    const [hour, count] =
      Object.entries(v.parse(boardCount, await local.documents('limits', ofBoard))[0].hours)[0] ?? []
    expect(count).toBe(MEETING.people)
    // As if others had come, up to the last but one that may.
    await local.change('limits', ofBoard, { $set: { [`hours.${hour}`]: DEFAULT_LIMITS.boardHour - 1 } })
    expect((await submit(somebody(), { boardId: 'yg2-1' })).code).toBe('OK')
    const { code, error } = await submit(somebody(), { boardId: 'yg2-1' })
    expect([code, error?.message]).toEqual(['RATE_LIMITED', expect.stringMatching(/公示栏.*分钟后再来.*电话/)])
    // Whoever sends from home is none of the board's.
    expect((await submit(somebody())).code).toBe('OK')
  }, 60_000)

  it('takes in so many in an hour, from all together, and whom it refuses is not counted', async () => {
    await on(7)
    const limits = { personHour: 2, personDay: 30, boardHour: 5 }
    expect((await saveSettings(local, { limits })).code).toBe('OK')
    const outcomes = await Promise.all(Array.from({ length: 9 }, () => submit(somebody(), { boardId: 'yg2-1' })))
    expect(counted(outcomes.map(({ code }) => code))).toEqual({ OK: 5, RATE_LIMITED: 4 })
    const resident = somebody()
    const { code, error } = await submit(resident, { boardId: 'yg2-1' })
    expect([code, error?.message]).toEqual(['RATE_LIMITED', expect.stringMatching(/公示栏.*30 分钟.*电话/)])
    expect(counted(await submits(resident, 3))).toEqual({ OK: 2, RATE_LIMITED: 1 })
    await on(7, '03:01')
    expect((await submit(somebody(), { boardId: 'yg2-1' })).code).toBe('OK')
  })

  it('takes in what its own settings say: they are read anew, and shown, and refused where they make no sense', async () => {
    const limits = { personHour: 10, personDay: 30, boardHour: 300 }
    expect((await saveSettings(local, { limits })).data).toMatchObject({ limits })
    const bad = await saveSettings(local, { limits: { ...limits, personDay: 3 } })
    expect([bad.code, Object.keys(bad.error?.fields ?? {})]).toEqual(['INVALID_INPUT', ['limits.personDay']])
    const trail = await local.documents('audit', { act: 'settings.save' })
    expect(JSON.stringify(trail)).toContain('每个公示栏每小时 5 条 → 每人每小时 10 条')
  })
})

describe('staff', () => {
  it('enter as many slips as there are', async () => {
    await on(8)
    for (let n = 0; n < 12; n += 1) await local.must(OFFICER, 'desk.intake', INTAKE)
    expect((await caseIn(local, 'submitted', OFFICER)).id).toBeTruthy()
  })
})

describe('what no longer counts', () => {
  it('is thrown away', async () => {
    await on(19)
    await submit(somebody(), { boardId: 'yg2-1' })
    await on(22)
    await local.post('/local/timer/retention')
    expect(await local.documents('limits', {})).toEqual([])
  })
})

describe('the rule', () => {
  it('tells when the next place is free', () => {
    const limits = { personHour: 2, personDay: 5, boardHour: 9 }
    const at = (minute: number) => new Date(Date.UTC(2026, 5, 1, 2, minute))
    expect(fullFor([at(0)], limits, at(30))).toBeUndefined()
    expect(fullFor([at(20), at(0)], limits, at(30))).toEqual({ of: 'personHour', until: at(60) })
    // The limit was lowered meanwhile.
    expect(fullFor([at(20), at(0), at(10)], limits, at(30))).toEqual({ of: 'personHour', until: at(70) })
    expect(fullFor([at(20), at(0)], limits, at(60))).toBeUndefined()
    expect(fullFor([0, 1, 2, 3, 4].map(at), limits, at(300))).toEqual({ of: 'personDay', until: 'tomorrow' })
  })
})
