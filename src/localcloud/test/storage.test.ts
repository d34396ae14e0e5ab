import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { failureOf, sdkFor, startFixture, type Fixture } from './fixture'
import type { Sdk } from './sdk-types'

let fixture: Fixture
let sdk: Sdk

beforeAll(async () => {
  fixture = await startFixture({ collections: [], functions: {} })
  sdk = sdkFor(fixture.url)
})
afterAll(() => fixture.stop())

const jpeg = Buffer.from('ffd8ffe000104a46494600010100', 'hex')

function upload(cloudPath: string | undefined, content: Buffer | undefined, openid = 'me'): Promise<Response> {
  const form = new FormData()
  if (cloudPath !== undefined) form.append('cloudPath', cloudPath)
  if (content !== undefined)
    form.append('file', new Blob([new Uint8Array(content)], { type: 'text/html' }), 'page.html')
  return fetch(`${fixture.url}/upload`, { method: 'POST', body: form, headers: { 'x-openid': openid } })
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

describe('POST /upload', () => {
  it('stores under the path the client names and replaces what was there', async () => {
    const response = await upload('p/one.jpg', jpeg)
    const { fileID } = JSON.parse(await response.text())
    expect([response.status, fileID]).toEqual([200, expect.stringMatching(/^cloud:\/\/local\..*\/p\/one\.jpg$/)])
    await upload('p/one.jpg', Buffer.from('second'))
    expect((await sdk.downloadFile({ fileID })).fileContent.toString()).toBe('second')
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
    expect((await upload('a', undefined)).status).toBe(400)
    expect((await upload(undefined, jpeg)).status).toBe(400)
    expect((await fetch(`${fixture.url}/upload`, { method: 'POST', body: '{}' })).status).toBe(400)
    expect(
      (
        await fetch(`${fixture.url}/upload`, {
          method: 'POST',
          body: 'x',
          headers: { 'content-type': 'multipart/form-data; boundary=b' },
        })
      ).status,
    ).toBe(400)
    expect((await upload('a', jpeg, 'a b')).status).toBe(400)
    expect((await upload('big', Buffer.alloc(20 * 1024 * 1024 + 1))).status).toBe(413)
  })

  it('leaves only our own names in the storage folder', () => {
    for (const name of readdirSync(join(fixture.data, 'files'))) expect(name).toMatch(/^[0-9a-f]{32}$/)
    expect(statSync(join(fixture.data, 'secrets.json')).mode & 0o777).toBe(0o600)
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
