import { expect, test } from 'vitest'
import { browserOf, whereFrom } from '../console/browser'
import { cookie, fromHttp, isFromOurPage } from '../console/request'

const event = (headers: Record<string, string>, change: object = {}) =>
  fromHttp({ path: '/console/api/call', httpMethod: 'POST', headers, body: '{}', isBase64Encoded: false, ...change })

test('a request is understood whether or not the gateway leaves the path of the function in', () => {
  expect(event({}).path).toBe('/call')
  expect(event({}, { path: '/call' }).path).toBe('/call')
})

test('a body in base64 is the same body', () => {
  const body = Buffer.from('{"a":"好"}').toString('base64')
  expect(event({}, { body, isBase64Encoded: true }).body).toBe('{"a":"好"}')
  expect(event({}, { body, isBase64Encoded: 'true' }).body).toBe('{"a":"好"}')
})

test('what has not the form of a request is refused, as is what a client of WeChat sends', () => {
  for (const other of [undefined, null, 'x', {}, { httpMethod: 'POST' }, { path: '/call', httpMethod: 'POST' }])
    expect(() => fromHttp(other)).toThrow('only HTTP access')
  process.env.WX_OPENID = 'somebody'
  process.env.WX_CONTEXT_KEYS = 'WX_OPENID'
  expect(() => event({})).toThrow('only HTTP access')
  delete process.env.WX_OPENID
})

test('only a page of the same host is ours, over HTTPS wherever that is not this computer', () => {
  const ours = (origin: string | undefined, host: string) =>
    isFromOurPage(event(origin === undefined ? { host } : { host, origin }))
  expect(ours('https://box.example', 'box.example')).toBe(true)
  expect(ours('https://Box.Example', 'box.example')).toBe(true)
  expect(ours('http://127.0.0.1:8787', '127.0.0.1:8787')).toBe(true)
  for (const origin of [
    ...['http://box.example', 'https://box.example.evil', 'https://evil.example', 'https://a.box.example', 'null', ''],
    ...['https://box.example:8443', 'https://box.example/', undefined],
  ]) {
    expect([origin, ours(origin, 'box.example')]).toEqual([origin, false])
  }
  expect(ours('https://', '')).toBe(false)
  expect(isFromOurPage(event({ origin: 'https://box.example' }))).toBe(false)
})

test('a cookie is read by its whole name, and only if there is one of that name', () => {
  const read = (header: string) => cookie(event({ Cookie: header }), '__Host-session')
  expect(read('a=1; __Host-session=x=y; b=2')).toBe('x=y')
  expect(read('__Host-session2=x; x__Host-session=y')).toBeUndefined()
  expect(read('__Host-session=x; __Host-session=y')).toBeUndefined()
  expect(read('')).toBeUndefined()
})

test('a browser is called by the name its officer knows', () => {
  const names = (userAgent: string) => Object.values(browserOf(userAgent)).join()
  const webkit = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Safari/537.36'
  expect(names(`Mozilla/5.0 (Windows NT 10.0) ${webkit}`)).toBe('Chrome,Windows')
  expect(names(`Mozilla/5.0 (Windows NT 10.0) ${webkit} Edg/120.0`)).toBe('Edge,Windows')
  expect(names(`Mozilla/5.0 (Windows NT 10.0) ${webkit} QBCore/4 QQBrowser/12`)).toBe('QQ 浏览器,Windows')
  expect(names(`Mozilla/5.0 (X11; Linux x86_64) ${webkit} UOS`)).toBe('Chrome,统信')
  expect(names('Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) Version/17.1 Safari/605.1.15')).toBe('Safari,macOS')
  expect(names('Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0')).toBe('火狐,Linux')
  expect(names('curl/8')).toBe('没有说名字的浏览器,没有说名字的系统')
})

test('an address is shown without its end, and is the one the gateway saw', () => {
  expect(whereFrom('114.86.12.34', '1.2.3.4')).toBe('网络 114.86.*.*')
  expect(whereFrom(undefined, '1.2.3.4, 114.86.12.34')).toBe('网络 114.86.*.*')
  expect(whereFrom('192.168.3.7', undefined)).toBe('内网 192.168.*.*')
  expect(whereFrom('240e:38a:1:2::3', undefined)).toBe('网络 240e:38a:…')
  expect(whereFrom('::ffff:127.0.0.1', undefined)).toBe('装着系统的电脑')
  for (const nothing of [undefined, '', '<b>', '1.2.3.4.5', 'x'.repeat(5000)])
    expect(whereFrom(nothing, undefined)).toBe('网络地址不详')
})
