import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startFixture, type Fixture } from './fixture'

let fixture: Fixture

const send = `exports.main = async (event) => {
  try { return await cloud.openapi.subscribeMessage.send(event.message) } catch (error) { return { errCode: error.errCode, errMsg: error.errMsg } }
}`
const message = {
  touser: 'me',
  templateId: 'T',
  page: 'pages/case/index?id=1',
  data: { thing1: { value: '阳光二居的答复' }, phrase2: { value: '已答复' }, time3: { value: '2026年1月2日 15:04' } },
}

beforeAll(async () => {
  fixture = await startFixture({
    collections: [{ name: 'outbox', indexes: [] }],
    functions: {
      sender: { code: send, config: { permissions: { openapi: ['subscribeMessage.send', 'wxacode.getUnlimited'] } } },
      undeclared: { code: send },
      other: {
        code: `exports.main = async () => { try { return await cloud.openapi.wxacode.getUnlimited({ scene: 'a=1' }) } catch (error) { return { errCode: error.errCode, errMsg: error.errMsg } } }`,
        config: { permissions: { openapi: ['wxacode.getUnlimited'] } },
      },
      queue: {
        code: `exports.main = async (event) => db.collection('outbox').add({ data: event.items.map((item) => ({ ...item, at: new Date(item.at) })) })`,
      },
    },
  })
})
afterAll(() => fixture.stop())
async function sendWith(change: object, name = 'sender'): Promise<{ errCode: number; errMsg: string }> {
  const response = await fixture.call(name, { message: { ...message, ...change } })
  return JSON.parse(await response.text())
}

/** Starts again with nothing sent; not before every test, since it also starts new instances. */
async function forgetAll(): Promise<void> {
  await fixture.post('/local/reset', {})
}

async function outbox(): Promise<Record<string, unknown>[]> {
  return JSON.parse(await (await fetch(`${fixture.url}/local/outbox`)).text()).items
}

it('a message is recorded as WeChat would have sent it', async () => {
  await forgetAll()
  expect(await sendWith({})).toMatchObject({ errCode: 0 })
  expect(await outbox()).toEqual([
    {
      id: expect.any(String),
      to: 'me',
      template: 'T',
      page: 'pages/case/index?id=1',
      data: { thing1: '阳光二居的答复', phrase2: '已答复', time3: '2026年1月2日 15:04' },
      state: 'sent',
      at: expect.stringMatching(/^\d{4}-.*Z$/),
    },
  ])
})

it.each<[string, object, number, string]>([
  ['a thing over 20 characters', { data: { thing1: { value: '一'.repeat(21) } } }, 47003, 'data.thing1.value'],
  ['a phrase over 5', { data: { phrase1: { value: '一二三四五六' } } }, 47003, 'data.phrase1.value'],
  [
    'Chinese in a character_string',
    { data: { character_string1: { value: '编号1' } } },
    47003,
    'data.character_string1.value',
  ],
  ['a name over 10', { data: { name1: { value: '一'.repeat(11) } } }, 47003, 'data.name1.value'],
  ['a time that is none', { data: { time1: { value: 'soon' } } }, 47003, 'data.time1.value'],
  ['an empty value', { data: { thing1: { value: '' } } }, 47003, 'data.thing1.value'],
  ['an unknown kind of value', { data: { remark: { value: 'x' } } }, 47003, 'data.remark.value'],
  ['a page that is none', { page: '/pages/x y' }, 41030, 'page'],
  ['no template', { templateId: '' }, 40037, 'template'],
  ['no receiver', { touser: '' }, 40003, 'openid'],
])('%s is refused as WeChat refuses it, and recorded so', async (_name, change, code, words) => {
  const answer = await sendWith(change)
  expect(answer.errCode).toBe(code)
  expect(answer.errMsg).toContain(words)
  expect((await outbox())[0]).toMatchObject({ state: 'refused' })
})

it('a function that has not declared the API may not use it', async () => {
  await forgetAll()
  expect((await sendWith({}, 'undeclared')).errCode).toBe(-604101)
  expect(await outbox()).toEqual([])
})

it('an API that is not here says so by name', async () => {
  const text = await (await fixture.call('other', {})).text()
  expect(JSON.parse(text)).toMatchObject({
    errCode: -1,
    errMsg: expect.stringContaining('api not supported by the local cloud: wxacode.getUnlimited'),
  })
})

describe('the outbox', () => {
  const queued = {
    template: 'T',
    page: message.page,
    data: { thing1: '一' },
    state: 'queued',
    at: '2001-01-01T00:00:00.000Z',
  }
  const texts = { data: { thing1: { value: '一' } } }

  it('lists every document by its own id in one shape, newest first; what is being sent still waits', async () => {
    await forgetAll()
    await fixture.call('queue', {
      items: [
        { _id: 'q', to: 'a', ...queued },
        { _id: 'l', to: 'a', ...queued, state: 'sending', leasedUntil: 1, at: '2050-01-01T00:00:00.000Z' },
        { _id: 'd', to: null, sealedTo: 'x', ...queued, state: 'dead', at: '2099-01-01T00:00:00.000Z' },
        { _id: 's', to: 'a', ...queued, state: 'sent', at: '2098-01-01T00:00:00.000Z' },
        { _id: 'r', to: 'a', ...queued, state: 'refused', at: '2097-01-01T00:00:00.000Z' },
      ],
    })
    const items = await outbox()
    expect(items.map(({ id, to, state }) => [id, to, state])).toEqual([
      ['d', null, 'dead'],
      ['s', 'a', 'sent'],
      ['r', 'a', 'refused'],
      ['l', 'a', 'queued'],
      ['q', 'a', 'queued'],
    ])
    expect(items[4]).toEqual({ id: 'q', to: 'a', ...queued })
    for (const item of items) expect(Object.keys(item).sort()).toEqual(Object.keys(items[4] ?? {}).sort())
  })

  it('shows a message once, with the receiver its document no longer has', async () => {
    await forgetAll()
    await sendWith({ ...texts, touser: 'anonymous' })
    await sendWith({ ...texts, touser: 'other', page: 'pages/case/index?id=2' })
    await fixture.call('queue', {
      items: [
        { _id: 'waits', to: null, ...queued },
        { _id: 'went', to: null, ...queued, state: 'sent' },
        { _id: 'other', to: 'other', ...queued, page: 'pages/case/index?id=2', state: 'sent' },
      ],
    })
    const items = await outbox()
    expect(items.map(({ id, to, state }) => [id, to, state]).sort()).toEqual([
      ['other', 'other', 'sent'],
      ['waits', null, 'queued'],
      ['went', 'anonymous', 'sent'],
    ])
    expect(new Set(items.map(({ data }) => JSON.stringify(data)))).toEqual(new Set(['{"thing1":"一"}']))
  })

  it.each<[string, object]>([
    ['to somebody else', { touser: 'you' }],
    ['with other words', { data: { thing1: { value: '二' } } }],
    ['with another page', { page: 'pages/case/index?id=3' }],
    ['by another template', { templateId: 'U' }],
  ])('takes no message for another that went out %s', async (_name, change) => {
    await forgetAll()
    await fixture.call('queue', { items: [{ _id: 's', to: 'me', ...queued, state: 'sent' }] })
    await sendWith({ ...texts, ...change })
    expect(await outbox()).toHaveLength(2)
  })

  it('shows twice what went out twice', async () => {
    await forgetAll()
    await fixture.call('queue', { items: [{ _id: 's', to: 'me', ...queued, state: 'sent' }] })
    await sendWith(texts)
    expect(await outbox()).toHaveLength(1)
    await sendWith(texts)
    expect(await outbox()).toHaveLength(2)
  })
})

it('a fault of the open API is a system error, and nothing is recorded', async () => {
  await forgetAll()
  await fixture.post('/local/fault', { target: 'openapi', kind: 'error', rate: 1 })
  expect((await sendWith({})).errCode).toBe(-604103)
  expect(await outbox()).toEqual([])
})
