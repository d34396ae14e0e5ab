import { request } from 'node:http'
import { symlinkSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { startFixture, type Fixture } from './fixture'

let fixture: Fixture

beforeAll(async () => {
  fixture = await startFixture({
    collections: [{ name: 'things', indexes: [] }],
    functions: { api: { code: 'exports.main = async () => ({ ok: true })' } },
    demo: `exports.demoDistrict = async ({ now, env }) => ({ things: [{ _id: 'seed', at: now, sealed: Boolean(env.BOX_KEY) }] })`,
  })
  const app = join(fixture.data, '..', 'h5')
  mkdirSync(join(app, 'js'), { recursive: true })
  writeFileSync(join(app, 'js', 'app.0a1b2c3d.js'), 'ok')
  writeFileSync(join(app, 'index.html'), '<h1>app</h1>')
  writeFileSync(join(fixture.data, '..', 'outside.txt'), 'outside')
  symlinkSync(join(fixture.data, '..', 'outside.txt'), join(app, 'link.txt'))
  const other = join(fixture.data, '..', 'h5-other')
  mkdirSync(other)
  writeFileSync(join(other, 'index.html'), 'outside')
  symlinkSync(other, join(app, 'link-folder'))
  mkdirSync(join(app, 'linked-index'))
  symlinkSync(join(other, 'index.html'), join(app, 'linked-index', 'index.html'))
})
afterAll(() => fixture.stop())

/** A bare request: fetch would neither send a foreign Host nor an unnormalised path. */
function raw(
  method: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: object; body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port: fixture.cloud.port, method, path, headers }, (response) => {
      let body = ''
      response.on('data', (chunk: Buffer) => (body += chunk.toString()))
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }))
    })
    sent.on('error', reject)
    sent.end()
  })
}

describe('other sites', () => {
  it('are refused by Host, which DNS rebinding cannot forge', async () => {
    for (const host of ['evil.example', `evil.example:${fixture.cloud.port}`, '127.0.0.1:1']) {
      expect((await raw('GET', '/local/outbox', { host })).status).not.toBe(200)
    }
    for (const name of ['localhost', '127.0.0.1', '[::1]']) {
      expect((await raw('GET', '/local/outbox', { host: `${name}:${fixture.cloud.port}` })).status).toBe(200)
    }
  })

  it('are refused by Origin, and no answer opens itself to them', async () => {
    for (const origin of [
      'http://evil.example',
      'null',
      `https://127.0.0.1:${fixture.cloud.port}`,
      `http://127.0.0.1:${fixture.cloud.port}.evil.example`,
    ]) {
      const response = await fetch(`${fixture.url}/call/api`, { method: 'POST', body: '{}', headers: { origin } })
      expect([origin, response.status]).toEqual([origin, 403])
      expect(response.headers.get('access-control-allow-origin')).toBeNull()
    }
    expect(
      (await fetch(`${fixture.url}/call/api`, { method: 'POST', body: '{}', headers: { origin: fixture.url } })).status,
    ).toBe(200)
    expect((await raw('OPTIONS', '/call/api', { origin: 'http://evil.example' })).status).toBe(403)
  })
})

describe('static files', () => {
  it('are served from the app’s folder and from nowhere else', async () => {
    expect(await (await fetch(`${fixture.url}/app/`)).text()).toBe('<h1>app</h1>')
    for (const path of [
      '/app/../outside.txt',
      '/app/%2e%2e/outside.txt',
      '/app/..%2foutside.txt',
      '/app/link.txt',
      '/app/link-folder/',
      '/app/linked-index/',
      '/app/..%2fh5-other/index.html',
      '/app/..%2fh5-other',
      '/app/..%2f..%2f..%2f..%2f..%2f..%2f..%2fetc%2fpasswd',
      '/app/%00',
      '/app/%zz',
      '/../data/secrets.json',
      '//etc/passwd',
    ]) {
      expect([path, (await raw('GET', path)).status]).toEqual([path, 404])
    }
  })
})

describe('a built file', () => {
  const cacheOf = async (path: string) => (await fetch(`${fixture.url}${path}`)).headers.get('cache-control')

  it('is kept by browsers where its name says what is in it, and asked for anew where it does not', async () => {
    expect(await cacheOf('/app/js/app.0a1b2c3d.js')).toContain('immutable')
    expect(await cacheOf('/app/')).toBe('no-cache')
  })
})

describe('the local routes', () => {
  it('say what state the cloud is in', async () => {
    const state = await (await fetch(`${fixture.url}/local/state`)).json()
    expect(state).toMatchObject({ ready: true, host: '127.0.0.1', urls: [fixture.url] })
  })

  it('refuse what is no time, no fault and no address', async () => {
    for (const body of [{ now: 'yesterday' }, { now: 5 }, {}, [], 'x', { now: '2026-13-45' }])
      expect((await fixture.post('/local/clock', body)).status).toBe(400)
    for (const body of [
      {},
      { target: 'moon', kind: 'error', rate: 1 },
      { target: 'database', kind: 'error', rate: 2 },
      { target: 'database', kind: 'slow', ms: -1 },
    ]) {
      expect((await fixture.post('/local/fault', body)).status).toBe(400)
    }
    expect((await fetch(`${fixture.url}/local/nothing`)).status).toBe(404)
    expect((await fetch(`${fixture.url}/local/clock`, { method: 'POST', body: 'not json' })).status).toBe(400)
  })

  it('draw a QR code', async () => {
    const response = await fetch(
      `${fixture.url}/local/qr?text=${encodeURIComponent('http://192.168.1.2:8787/app/?scene=b%3Dyg2-1')}`,
    )
    expect(response.headers.get('content-type')).toBe('image/svg+xml')
    expect(await response.text()).toContain('<svg')
    expect((await fetch(`${fixture.url}/local/qr`)).status).toBe(400)
  })

  it('reset also switches every fault off and puts the clock back', async () => {
    await fixture.post('/local/clock', { now: '2040-01-01T00:00:00Z' })
    await fixture.post('/local/fault', { target: 'database', kind: 'error', rate: 1 })
    const count = { action: 'database.calculateDocument', collectionName: 'things' }
    expect(await (await fixture.post('/admin', count)).text()).toContain('DATABASE_REQUEST_FAILED')
    await fixture.post('/local/reset', {})
    expect(await (await fixture.post('/admin', count)).text()).toContain('"total":1')
    expect(await (await fetch(`${fixture.url}/local/clock`)).text()).not.toContain('2040')
  })

  it('reset empties the data and seeds the demo district again', async () => {
    const admin = (body: object): Promise<string> => fixture.post('/admin', body).then((response) => response.text())
    await admin({ action: 'database.insertDocument', collectionName: 'things', data: ['{"_id":"mine"}'] })
    expect(await admin({ action: 'database.calculateDocument', collectionName: 'things' })).toContain('"total":2')
    const both = await Promise.all([fixture.post('/local/reset', {}), fixture.post('/local/reset', {})])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(
      await admin({ action: 'database.getDocument', collectionName: 'things', query: '{"_id":"seed"}' }),
    ).toContain('sealed')
    expect(await admin({ action: 'database.calculateDocument', collectionName: 'things' })).toContain('"total":1')
  })
})

it('nonsense at /admin is an error reply, never a crash', async () => {
  for (const body of [
    '',
    '[]',
    '{',
    '{"action":5}',
    '{"action":"database.dropEverything"}',
    '{"action":"database.getDocument"}',
    '{"action":"database.getDocument","collectionName":"things","query":5}',
    '{"action":"database.getDocument","collectionName":"things","query":"{"}',
    '{"action":"database.aggregateDocuments","collectionName":"things","stages":[{"stageKey":"$out","stageValue":"1}, x"}]}',
  ]) {
    const response = await fetch(`${fixture.url}/admin`, { method: 'POST', body })
    expect([body, response.status, Object.keys(JSON.parse(await response.text()))]).toEqual([
      body,
      200,
      ['code', 'message', 'requestId'],
    ])
  }
})

it('data survives a restart; the moved clock does not', async () => {
  await fixture.post('/local/clock', { now: '2040-01-01T00:00:00Z' })
  await fixture.post('/admin', {
    action: 'database.insertDocument',
    collectionName: 'things',
    data: ['{"_id":"kept"}'],
  })
  await fixture.restart()
  const body = { action: 'database.getDocument', collectionName: 'things', query: '{"_id":"kept"}' }
  expect(await (await fixture.post('/admin', body)).text()).toContain('kept')
  expect(await (await fetch(`${fixture.url}/local/clock`)).text()).not.toContain('2040')
})
