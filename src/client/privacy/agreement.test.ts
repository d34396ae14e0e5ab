import { QueryObserver } from '@tanstack/react-query'
import { beforeEach, expect, test, vi } from 'vitest'
import { PRIVACY_VERSION } from '@/contract/privacy/version'
import { CallError } from '../cloud/call-error'
import { queryClient } from '../cloud/query-client'
import { forgetConsent, hasConsented, isUntold, rememberConsent } from '../device/consent'
import { consentStands, followConsent, tellConsent, tellWhatIsUntold } from './agreement'

const { call, store } = vi.hoisted(() => ({
  call: vi.fn<(action: { name: string }, input: object) => Promise<object>>(),
  store: new Map<string, string>(),
}))
vi.mock('../cloud', async () => ({ ...(await import('../cloud/request-id')), call }))
vi.mock('@tarojs/taro', () => ({
  default: {
    setStorageSync: (key: string, value: string) => store.set(key, value),
    getStorageSync: (key: string) => store.get(key) ?? '',
    removeStorageSync: (key: string) => store.delete(key),
  },
}))

const ME = ['me.get', {}]
const AGREED = { unread: 0, consent: { version: PRIVACY_VERSION, at: '2026-11-26T01:20:00.000Z' } }
const NOT_AGREED = { unread: 0 }
const noSignal = new CallError({ code: 'UNAVAILABLE' })

followConsent()
beforeEach(() => {
  store.clear()
  queryClient.clear()
  call.mockReset()
})

test('what was agreed without a signal is known here, and told once there is one', async () => {
  call.mockRejectedValueOnce(noSignal)
  rememberConsent(false)
  await expect(tellConsent()).rejects.toBe(noSignal)
  expect([hasConsented(), isUntold()]).toEqual([true, true])
  call.mockResolvedValue(AGREED)
  expect(await consentStands()).toBe(true)
  expect(call.mock.lastCall?.[0].name).toBe('me.consent')
  expect(call.mock.lastCall?.[1]).toEqual({ version: PRIVACY_VERSION, agreed: true })
  expect(isUntold()).toBe(false)
})

test('asked for twice at a time, it is told once; told already, not again', async () => {
  call.mockResolvedValue(AGREED)
  rememberConsent(false)
  await Promise.all([tellConsent(), consentStands()])
  tellWhatIsUntold()
  expect(call).toHaveBeenCalledTimes(1)
})

test('an answer from before it was told does not have it forgotten', async () => {
  let answer: (me: object) => void = () => undefined
  call.mockReturnValueOnce(new Promise((resolve) => (answer = resolve))).mockResolvedValue(AGREED)
  const asked = queryClient.fetchQuery({ queryKey: ME, queryFn: () => call({ name: 'me.get' }, {}) })
  rememberConsent(false)
  await tellConsent()
  answer(NOT_AGREED)
  await asked.catch(() => undefined)
  expect(hasConsented()).toBe(true)
})

test('a page that waits to hear who its owner is hears it all the same', async () => {
  call.mockReturnValueOnce(new Promise(() => undefined)).mockResolvedValue(AGREED)
  const page = new QueryObserver(queryClient, { queryKey: ME, queryFn: () => call({ name: 'me.get' }, {}) })
  const leave = page.subscribe(() => undefined)
  rememberConsent(false)
  await tellConsent()
  await vi.waitFor(() => expect(page.getCurrentResult().data).toEqual(AGREED))
  leave()
})

test('taken back on another phone, this one forgets it as soon as it hears who its owner is', async () => {
  rememberConsent(true)
  await queryClient.fetchQuery({ queryKey: ME, queryFn: () => NOT_AGREED })
  expect(hasConsented()).toBe(false)
})

test('agreed on another phone, this one knows it; an earlier version is none', async () => {
  await queryClient.fetchQuery({ queryKey: ME, queryFn: () => AGREED })
  expect(hasConsented()).toBe(true)
  const consent = { ...AGREED.consent, version: PRIVACY_VERSION - 1 }
  await queryClient.fetchQuery({ queryKey: ME, queryFn: () => ({ ...AGREED, consent }), staleTime: 0 })
  expect(hasConsented()).toBe(false)
})

test('not told yet, it is not forgotten because the server does not know it', async () => {
  rememberConsent(false)
  await queryClient.fetchQuery({ queryKey: ME, queryFn: () => NOT_AGREED })
  expect(hasConsented()).toBe(true)
})

test('before what waits goes, the server is asked whether it still stands', async () => {
  rememberConsent(true)
  call.mockResolvedValueOnce(AGREED).mockResolvedValueOnce(NOT_AGREED)
  expect([await consentStands(), await consentStands()]).toEqual([true, false])
  expect(await consentStands()).toBe(false)
  expect(call).toHaveBeenCalledTimes(2)
})

test('whoever agreed to an earlier version is asked again', () => {
  store.set('privacy', String(PRIVACY_VERSION - 1))
  expect(hasConsented()).toBe(false)
  store.set('privacy', `${PRIVACY_VERSION - 1} untold`)
  expect([hasConsented(), isUntold()]).toEqual([false, false])
  rememberConsent(true)
  forgetConsent()
  expect(hasConsented()).toBe(false)
})
