import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { startFixture, type Fixture } from './fixture'

let fixture: Fixture

const who = `exports.main = async (event) => {
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 5))
  const before = cloud.getWXContext().OPENID
  await db.collection('seen').add({ data: { who: before ?? 'nobody' } })
  return { event, openid: cloud.getWXContext().OPENID, before, source: cloud.getWXContext().SOURCE }
}`

beforeAll(async () => {
  process.env['DEVELOPERS_SECRET'] = 'must not be seen'
  fixture = await startFixture({
    collections: [{ name: 'seen', indexes: [] }],
    functions: {
      who: { code: who },
      look: {
        code: `exports.main = async () => ({ env: process.env, now: Date.now(), text: new Date().toISOString(), given: new Date(0).toISOString(), same: new Date() instanceof Date && new Date().constructor === Date })`,
      },
      closed: { code: who, public: false },
      ring: {
        code: who,
        public: false,
        timer: 'ring',
        config: { triggers: [{ name: 'ring', type: 'timer', config: '0 */5 * * * * *' }] },
      },
      chain: {
        code: `exports.main = async () => (await cloud.callFunction({ name: 'closed', data: { from: 'chain' } })).result`,
      },
      fails: { code: `exports.main = async () => { throw new Error('no luck at /secret/path') }` },
      slow: {
        code: `exports.main = async (event) => { if (event.hang) await new Promise(() => {}); return 'fine' }`,
        config: { timeout: 0.3 },
      },
      spins: {
        code: `exports.main = async (event) => { while (event.spin); return 'fine' }`,
        config: { timeout: 0.3 },
      },
      dies: { code: `exports.main = async (event) => { if (event.die) process.exit(3); return 'alive' }` },
      broken: { code: `throw new Error('cannot load')` },
      depth: {
        code: `exports.main = async (event) => {
          let depth = 0
          for (let at = event; typeof at === 'object' && at !== null; at = Object.values(at)[0]) depth += 1
          return { depth, code: depth > 100 ? 'INVALID_INPUT' : 'OK', type: typeof event }
        }`,
      },
      large: { code: `exports.main = async ({ bytes }) => 'x'.repeat(bytes)` },
      costs: {
        code: `exports.main = async () => { await db.collection('seen').add({ data: [{ k: 1 }, { k: 1 }] }); await db.collection('seen').where({ k: 1 }).limit(1).get(); return null }`,
      },
    },
  })
})
afterAll(() => fixture.stop())

const answer = async (response: Promise<Response>): Promise<unknown> => (await response).json()

describe('callers', () => {
  it('never mix: fifty at once each see themselves', async () => {
    const people = Array.from({ length: 50 }, (_, i) => `person-${i}`)
    const answers = await Promise.all(people.map((person) => answer(fixture.call('who', { n: person }, person))))
    for (const [i, person] of people.entries()) {
      expect(answers[i]).toMatchObject({
        openid: person,
        before: person,
        event: { n: person, userInfo: { openId: person } },
      })
    }
  })

  it('without x-openid are nobody, even right after somebody', async () => {
    await fixture.call('who', {}, 'somebody')
    const result = await answer(fixture.call('who', { a: 1 }))
    expect(result).toEqual({ event: { a: 1 }, source: 'wx_client' })
  })

  it('with an x-openid that is no token are refused', async () => {
    expect((await fixture.call('who', {}, 'a b')).status).toBe(400)
    expect((await fixture.call('who', {}, 'x'.repeat(65))).status).toBe(400)
  })
})

describe('an instance', () => {
  it('sees the platform’s variables and the secrets, and nothing of the developer’s', async () => {
    const result = await answer(fixture.call('look', {}, 'me'))
    expect(result).toHaveProperty('env.TENCENTCLOUD_RUNENV', 'SCF')
    expect(result).toHaveProperty('env.BOX_KEY')
    expect(result).not.toHaveProperty('env.DEVELOPERS_SECRET')
    expect(result).not.toHaveProperty('env.PATH')
  })

  it('lives by the movable clock, which runs on', async () => {
    await fixture.post('/local/clock', { now: '2031-02-03T04:05:06.000Z' })
    const moved = await answer(fixture.call('look', {}))
    expect(moved).toMatchObject({
      text: expect.stringMatching(/^2031-02-03T04:05:0/),
      given: '1970-01-01T00:00:00.000Z',
      same: true,
    })
    await fixture.post('/local/clock', { now: null })
    const back = JSON.stringify(await answer(fixture.call('look', {})))
    expect(Math.abs(Number(/"now":(\d+)/.exec(back)?.[1]) - Date.now())).toBeLessThan(5000)
  })

  it('that throws gives a 500 with an errCode and no stack', async () => {
    const response = await fixture.call('fails', {})
    expect(response.status).toBe(500)
    const text = await response.text()
    expect(JSON.parse(text)).toMatchObject({ errCode: -504002 })
    expect(text).not.toContain('    at ')
  })

  it.each([
    ['slow', { hang: true }],
    ['spins', { spin: true }],
  ])('that does not answer in time (%s) is replaced', async (name, event) => {
    const response = await fixture.call(name, event)
    expect(response.status).toBe(500)
    expect(await response.text()).toContain('timed out')
    expect(await answer(fixture.call(name, {}))).toBe('fine')
  })

  it('that dies or cannot be loaded is a 500, and the next call gets a new one', async () => {
    expect((await fixture.call('dies', { die: true })).status).toBe(500)
    expect(await answer(fixture.call('dies', {}))).toBe('alive')
    expect((await fixture.call('broken', {})).status).toBe(500)
  })
})

describe('function rules', () => {
  it('close a function to clients, not to other functions', async () => {
    expect((await fixture.call('closed', {}, 'me')).status).toBe(403)
    expect(await answer(fixture.call('chain', {}, 'me'))).toEqual({ event: { from: 'chain' }, source: 'wx_client,scf' })
  })

  it('know unknown functions', async () => {
    expect((await fixture.call('nothing', {})).status).toBe(404)
    expect((await fixture.call('..%2f..', {})).status).toBe(404)
  })
})

it('a timer fires with the platform’s event and no caller', async () => {
  const result = await answer(fixture.post('/local/timer/ring', {}))
  expect(result).toMatchObject({
    ok: true,
    result: { event: { Type: 'Timer', TriggerName: 'ring', Message: '' }, source: 'wx_trigger' },
  })
  expect(result).not.toHaveProperty('result.openid')
  expect((await fixture.post('/local/timer/nothing', {})).status).toBe(404)
})

it('a call’s cost is counted in requests and documents', async () => {
  expect((await fixture.call('costs', {})).headers.get('x-cloud-cost')).toMatch(/^db=2 read=1 write=2 ms=\d+\.\d$/)
})

it('a deeply nested body reaches the function, which can refuse it', async () => {
  const post = (body: string): Promise<Response> =>
    fetch(`${fixture.url}/call/depth`, { method: 'POST', body, headers: { 'x-openid': 'me' } })
  const nested = (depth: number): string => '{"a":'.repeat(depth) + '1' + '}'.repeat(depth)
  for (const depth of [5000, 200_000]) {
    const response = await post(nested(depth))
    expect([response.status, await response.json()]).toEqual([200, { depth, code: 'INVALID_INPUT', type: 'object' }])
  }
  expect(await answer(post('{"a":1}'))).toEqual({ depth: 1, code: 'OK', type: 'object' })
  expect(await answer(post('{"a":'.repeat(5000)))).toEqual({ depth: 0, code: 'OK', type: 'string' })
})

it('a body that is not JSON reaches the function as it is; one over 6 MB does not', async () => {
  const post = (body: string): Promise<Response> => fetch(`${fixture.url}/call/who`, { method: 'POST', body })
  for (const body of ['{nonsense', '{"a":1} ', '"text"', '[1]', 'null', '5']) {
    const event: unknown = body === '{nonsense' ? body : JSON.parse(body)
    expect(await answer(post(body))).toMatchObject({ event })
  }
  expect(await answer(post(JSON.stringify({ big: 'x'.repeat(2 * 1024 * 1024) })))).toHaveProperty('event.big')
  const large = await post('x'.repeat(6 * 1024 * 1024 + 1))
  expect([large.status, await large.json()]).toEqual([
    200,
    { ok: false, error: { code: 'TOO_LARGE', message: '内容太大了，请减少一些再提交' } },
  ])
})

it('a result over 6 MB is a failure of the function, one below is not', async () => {
  const answers = (bytes: number): Promise<Response> => fixture.call('large', { bytes })
  expect((await answers(6 * 1024 * 1024 - 2)).status).toBe(200)
  const tooLarge = await answers(6 * 1024 * 1024 - 1)
  expect([tooLarge.status, await tooLarge.text()]).toEqual([500, expect.stringContaining('the result exceeds 6 MB')])
})

it('with timers on, a timer runs by itself', async () => {
  const tick = `exports.main = async () => db.collection('ticks').add({ data: {} })`
  const ticking = await startFixture({
    collections: [{ name: 'ticks', indexes: [] }],
    functions: {
      tick: {
        code: tick,
        public: false,
        config: { triggers: [{ name: 'tick', type: 'timer', config: '* * * * * * *' }] },
      },
    },
    options: { timers: true },
  })
  const count = { action: 'database.calculateDocument', collectionName: 'ticks' }
  await vi.waitFor(
    async () => expect(await (await ticking.post('/admin', count)).text()).toMatch(/"total":[1-9]/),
    8000,
  )
  await ticking.stop()
})

it('an event nested deeper than any program needs breaks nothing', async () => {
  const deep = '['.repeat(100_000) + ']'.repeat(100_000)
  const post = (path: string): Promise<Response> => fetch(fixture.url + path, { method: 'POST', body: deep })
  expect((await post('/call/who')).status).toBeLessThan(501)
  expect((await post('/admin')).status).toBe(200)
  expect(await answer(fixture.call('who', {}, 'me'))).toMatchObject({ openid: 'me' })
})
