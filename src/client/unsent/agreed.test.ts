import { beforeEach, expect, test, vi } from 'vitest'
import { CallError } from '../cloud/call-error'
import { forgetConsent, rememberConsent } from '../device/consent'
import { holdBack, mayGo, ownUnsent, ready } from './agreed'
import { allUnsent, putAside, type Unsent } from './unsent'

const { consentStands, store } = vi.hoisted(() => ({
  consentStands: vi.fn<() => Promise<boolean>>(),
  store: new Map<string, string>(),
}))
vi.mock('../privacy/agreement', () => ({ consentStands }))
vi.mock('@tarojs/taro', () => ({
  default: {
    setStorageSync: (key: string, value: string) => store.set(key, value),
    getStorageSync: (key: string) => store.get(key) ?? '',
    removeStorageSync: (key: string) => store.delete(key),
  },
}))

const item = (what: Unsent['what']): Unsent => ({
  ...{ what, requestId: `request-${what}`, workstation: '阳光二居', topicName: '', photos: [] },
  ...{ input: { text: '通道停满了车' }, at: '2026-11-26T01:20:00.000Z' },
})
const whats = (items: readonly Unsent[]) => items.map(({ what }) => what)
const delays = () => allUnsent().map(({ delay }) => delay)

beforeEach(() => {
  store.clear()
  consentStands.mockReset().mockResolvedValue(true)
  rememberConsent(true)
  for (const what of ['suggestion', 'visit', 'supplement', 'intake'] as const) putAside(item(what))
})

test('with the agreement of who wrote it everything goes', async () => {
  expect(await mayGo()).toHaveLength(4)
})

test('without it only what staff wrote goes, and the rest says why it stays', async () => {
  forgetConsent()
  holdBack()
  expect(whats(ready())).toEqual(['visit', 'intake'])
  expect(whats(await mayGo())).toEqual(['visit', 'intake'])
  expect(delays()).toEqual([expect.stringContaining('同意'), undefined, expect.stringContaining('同意'), undefined])
  expect(consentStands).not.toHaveBeenCalled()
})

test('taken back on another phone, it is not sent', async () => {
  consentStands.mockImplementation(() => {
    forgetConsent()
    return Promise.resolve(false)
  })
  expect(whats(await mayGo())).toEqual(['visit', 'intake'])
  expect(delays()[0]).toContain('同意')
})

test('while that cannot be told it waits: for a signal, or for the reason that is given', async () => {
  consentStands.mockRejectedValueOnce(new CallError({ code: 'RATE_LIMITED', message: '请过一会儿再来' }))
  expect(whats(await mayGo())).toEqual(['visit', 'intake'])
  expect(delays()[0]).toBe('请过一会儿再来')
  consentStands.mockRejectedValueOnce(new CallError({ code: 'UNAVAILABLE' }))
  expect(whats(await mayGo())).toEqual(['visit', 'intake'])
  expect(delays()[0]).toBeUndefined()
})

test('agreed to again, it goes', async () => {
  forgetConsent()
  holdBack()
  rememberConsent(false)
  expect(await mayGo()).toHaveLength(4)
})

test('what an officer took down for others is not theirs, and stays when they have themselves removed', () => {
  expect(whats(ownUnsent())).toEqual(['suggestion', 'supplement'])
})
