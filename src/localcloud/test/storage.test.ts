import { chmodSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { failureOf, sdkFor, startFixture, type Fixture } from './fixture'
import type { Sdk } from './sdk-types'

let fixture: Fixture
let sdk: Sdk

beforeAll(async () => {
  fixture = await startFixture({ clientsMayCreate: ['incoming/'] })
  sdk = sdkFor(fixture.url)
})
afterAll(() => fixture.stop())

const jpeg = Buffer.from('ffd8ffe000104a46494600010100', 'hex')

/** `openid` null: without an identity. */
function upload(
  cloudPath: string | undefined,
  content: Buffer | undefined,
  openid: string | null = 'me',
  url = fixture.url,
): Promise<Response> {
  const form = new FormData()
  if (cloudPath !== undefined) form.append('cloudPath', cloudPath)
  if (content !== undefined)
    form.append('file', new Blob([new Uint8Array(content)], { type: 'text/html' }), 'page.html')
  return fetch(`${url}/upload`, { method: 'POST', body: form, headers: openid === null ? {} : { 'x-openid': openid } })
}

/** What lies under a path; undefined when nothing does. */
async function stored(cloudPath: string): Promise<Buffer | undefined> {
  const { fileID } = await sdk.uploadFile({ cloudPath: 'any', fileContent: jpeg })
  const url = await urlOf(fileID.replace(/any$/, cloudPath))
  return url === '' ? undefined : Buffer.from(await (await fetch(url)).arrayBuffer())
}

/** The names in the storage folder. */
function blobs(): string[] {
  return readdirSync(join(fixture.data, 'files'))
}

async function urlOf(fileID: string, maxAge?: number): Promise<string> {
  const { fileList } = await sdk.getTempFileURL({ fileList: [maxAge === undefined ? fileID : { fileID, maxAge }] })
  return fileList[0]?.tempFileURL ?? ''
}

describe('files through the SDK', () => {
  it('go up and come down, whatever their name', async () => {
    const { fileID } = await sdk.uploadFile({ cloudPath: 'a/b 图.jpg', fileContent: jpeg })
    expect(fileID).toMatch(/^cloud:\/\/local\.[^/]+\/a\/b 图\.jpg$/)
    expect((await sdk.downloadFile({ fileID })).fileContent.equals(jpeg)).toBe(true)
    await sdk.uploadFile({ cloudPath: 'a/b 图.jpg', fileContent: Buffer.from('new') })
    expect((await sdk.downloadFile({ fileID })).fileContent.toString()).toBe('new')
  })

  it('that are gone or never were have a status each', async () => {
    const { fileID } = await sdk.uploadFile({ cloudPath: 'gone.txt', fileContent: Buffer.from('x') })
    const none = fileID.replace('gone', 'none')
    expect(
      (await sdk.deleteFile({ fileList: [fileID, none, 'nonsense'] })).fileList.map(({ status }) => status),
    ).toEqual([0, -503003, -503003])
    const { fileList } = await sdk.getTempFileURL({ fileList: [fileID] })
    expect(fileList[0]).toMatchObject({ status: -503003, tempFileURL: '' })
    expect(await failureOf(sdk.downloadFile({ fileID }))).not.toBe('')
  })
})

describe('POST /temp-urls', () => {
  const ask = (body: unknown, headers: Record<string, string> = { 'x-openid': 'me' }) =>
    fetch(`${fixture.url}/temp-urls`, { method: 'POST', headers, body: JSON.stringify(body) })

  it('gives a client no address, of a file that is there as little as of one that is not', async () => {
    const { fileID } = await sdk.uploadFile({ cloudPath: 'photos/one.jpg', fileContent: jpeg })
    const response = await ask({ fileList: [fileID, { fileID: 'cloud://local.x/none', maxAge: 60 }] })
    const refused = { tempFileURL: '', status: -503002, errMsg: 'STORAGE_EXCEED_AUTHORITY' }
    const fileList = [
      { fileID, ...refused },
      { fileID: 'cloud://local.x/none', ...refused },
    ]
    expect([response.status, await response.json()]).toEqual([200, { fileList, errMsg: 'getTempFileURL:ok' }])
  })

  it('refuses nobody, no list, and a list that is too long', async () => {
    expect((await ask({ fileList: [] }, {})).status).toBe(401)
    expect((await ask({ fileList: 'all' })).status).toBe(400)
    expect((await ask({ fileList: Array.from({ length: 51 }, () => 'x') })).status).toBe(400)
  })
})

describe('POST /upload', () => {
  it('stores under the path the client names', async () => {
    const response = await upload('incoming/one.jpg', jpeg)
    const { fileID } = JSON.parse(await response.text())
    expect([response.status, fileID]).toEqual([200, expect.stringMatching(/^cloud:\/\/local\..*\/incoming\/one\.jpg$/)])
    expect((await sdk.downloadFile({ fileID })).fileContent.equals(jpeg)).toBe(true)
  })

  it('from nobody is refused', async () => {
    const response = await upload('incoming/nobody.jpg', jpeg, null)
    expect([response.status, Object.keys(JSON.parse(await response.text()))]).toEqual([401, ['errCode', 'errMsg']])
    expect(await stored('incoming/nobody.jpg')).toBeUndefined()
  })

  it.each(['photos/x.jpg', 'x.jpg', 'incoming', 'incomingx/y', 'Incoming/x', 'photos/incoming/x'])(
    'may not write to %s, outside what is open to clients',
    async (path) => {
      const response = await upload(path, jpeg)
      expect(response.status).toBe(403)
      expect(JSON.parse(await response.text())).toEqual({
        errCode: -503002,
        errMsg: expect.stringContaining('STORAGE_EXCEED_AUTHORITY'),
      })
      expect(await stored(path)).toBeUndefined()
    },
  )

  it('never replaces a file, not even one’s own', async () => {
    await sdk.uploadFile({ cloudPath: 'incoming/ours.jpg', fileContent: jpeg })
    expect((await upload('incoming/mine.jpg', jpeg)).status).toBe(200)
    for (const path of ['incoming/ours.jpg', 'incoming/mine.jpg']) {
      const response = await upload(path, Buffer.from('second'))
      expect([response.status, await response.text()]).toEqual([
        403,
        expect.stringContaining('STORAGE_EXCEED_AUTHORITY'),
      ])
      expect((await stored(path))?.equals(jpeg)).toBe(true)
    }
  })

  it('is closed when the schema opens nothing to clients', async () => {
    const closed = await startFixture({})
    const response = await upload('incoming/x', jpeg, 'me', closed.url)
    expect(response.status).toBe(403)
    await closed.stop()
  })

  it.each([
    '../x',
    'a/../../x',
    '/etc/x',
    'a//b',
    'a/./b',
    '',
    '..',
    'a\\..\\b',
    '%2e%2e/x',
    'a/%2e%2e%2fx',
    'a%5cb',
    'a\u0001b',
    'x'.repeat(2000),
  ])('refuses the path %j', async (path) => {
    const response = await upload(path, jpeg)
    expect(response.status).toBe(400)
    expect(Object.keys(JSON.parse(await response.text()))).toEqual(['errCode', 'errMsg'])
  })

  it('refuses what is no upload, has no file, is too large or comes from nobody sane', async () => {
    expect((await upload('incoming/a', undefined)).status).toBe(400)
    expect((await upload(undefined, jpeg)).status).toBe(400)
    const me = { 'x-openid': 'me' }
    expect((await fetch(`${fixture.url}/upload`, { method: 'POST', body: '{}', headers: me })).status).toBe(400)
    expect(
      (
        await fetch(`${fixture.url}/upload`, {
          method: 'POST',
          body: 'x',
          headers: { ...me, 'content-type': 'multipart/form-data; boundary=b' },
        })
      ).status,
    ).toBe(400)
    expect((await upload('incoming/a', jpeg, 'a b')).status).toBe(400)
    expect((await upload('incoming/big', Buffer.alloc(20 * 1024 * 1024 + 1))).status).toBe(413)
  })

  it('leaves only our own names in the storage folder', () => {
    expect(blobs()).not.toEqual([])
    for (const name of blobs()) expect(name).toMatch(/^[0-9a-f]{32}$/)
  })
})

describe('on the disk', () => {
  it('the bytes of a replaced, a removed and a reset file are gone', async () => {
    const before = blobs().length
    const { fileID } = await sdk.uploadFile({ cloudPath: 'again', fileContent: Buffer.from('the first') })
    await sdk.uploadFile({ cloudPath: 'again', fileContent: Buffer.from('the second') })
    expect(blobs()).toHaveLength(before + 1)
    expect(blobs().map((name) => readFileSync(join(fixture.data, 'files', name), 'utf8'))).not.toContain('the first')
    await sdk.deleteFile({ fileList: [fileID] })
    expect(blobs()).toHaveLength(before)
    await fixture.post('/local/reset', {})
    expect(blobs()).toEqual([])
  })

  it('secrets, database and files are for their owner alone, whatever they were before', async () => {
    const modes = (): [string, string][] =>
      ['secrets.json', 'cloud.sqlite', 'cloud.sqlite-wal', ...blobs().map((name) => join('files', name))].map(
        (name) => [name, (statSync(join(fixture.data, name)).mode & 0o777).toString(8)],
      )
    await sdk.uploadFile({ cloudPath: 'one', fileContent: jpeg })
    expect(modes().map(([, mode]) => mode)).toEqual(['600', '600', '600', '600'])
    for (const name of ['secrets.json', 'cloud.sqlite']) chmodSync(join(fixture.data, name), 0o644)
    await fixture.restart()
    sdk = sdkFor(fixture.url)
    await sdk.uploadFile({ cloudPath: 'one', fileContent: jpeg })
    expect(modes().map(([, mode]) => mode)).toEqual(['600', '600', '600', '600'])
  })
})

describe('temporary addresses', () => {
  it('serve a picture as one, privately, and never sniffed', async () => {
    const { fileID } = await sdk.uploadFile({ cloudPath: 'pic', fileContent: jpeg })
    const response = await fetch(await urlOf(fileID))
    expect(response.headers.get('content-type')).toBe('image/jpeg')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
    expect(response.headers.get('cache-control')).toMatch(/^private/)
    expect((await fetch(await urlOf(fileID), { method: 'HEAD' })).headers.get('content-length')).toBe(
      String(jpeg.length),
    )
  })

  it.each(['<html><script>alert(1)</script>', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'text'])(
    'serve %j as a download',
    async (content) => {
      const { fileID } = await sdk.uploadFile({ cloudPath: 'page.html', fileContent: Buffer.from(content) })
      const response = await fetch(await urlOf(fileID))
      expect(response.headers.get('content-type')).toBe('application/octet-stream')
      expect(response.headers.get('content-disposition')).toBe('attachment')
    },
  )

  it('expire by the movable clock', async () => {
    const { fileID } = await sdk.uploadFile({ cloudPath: 'soon', fileContent: jpeg })
    const url = await urlOf(fileID, 60)
    expect((await fetch(url)).status).toBe(200)
    await fixture.post('/local/clock', { now: new Date(Date.now() + 61_000).toISOString() })
    expect((await fetch(url)).status).toBe(403)
    await fixture.post('/local/clock', { now: null })
  })

  it('that were changed are refused', async () => {
    const { fileID } = await sdk.uploadFile({ cloudPath: 'mine', fileContent: jpeg })
    const url = new URL(await urlOf(fileID))
    const other = new URL(url)
    other.pathname = `/files/${Buffer.from('soon').toString('base64url')}`
    const later = new URL(url)
    later.searchParams.set('t', '9999999999')
    const upload = new URL(url)
    upload.pathname = url.pathname.replace('/files/', '/uploads/')
    for (const wrong of [other, later, new URL('/files/', url), new URL('/files/../secrets.json', url)])
      expect((await fetch(wrong)).status).not.toBe(200)
    expect((await fetch(upload, { method: 'PUT', body: 'x' })).status).toBe(403)
  })
})
