import { beforeEach, expect, test, vi } from 'vitest'

const { store } = vi.hoisted(() => ({ store: new Map<string, string>() }))
vi.mock('@tarojs/taro', () => ({
  default: {
    setStorageSync: (key: string, value: string) => store.set(key, value),
    getStorageSync: (key: string) => store.get(key) ?? '',
    removeStorageSync: (key: string) => store.delete(key),
  },
}))

const NOW = '2026-11-26T01:20:00.000Z'
const DAY = 86_400_000

/** As the app is opened anew. */
async function opened() {
  vi.resetModules()
  return import('./server-time')
}

beforeEach(() => {
  store.clear()
  vi.useFakeTimers()
  vi.setSystemTime(NOW)
})

test('until the server has said what time it is, the phone is believed', async () => {
  const { serverMoment } = await opened()
  expect(serverMoment()).toBe(NOW)
})

test('a phone a day ahead tells the server’s time, and goes on with it', async () => {
  vi.setSystemTime(Date.parse(NOW) + DAY)
  const { heardServerTime, serverMoment } = await opened()
  heardServerTime(NOW, Date.now())
  expect(serverMoment()).toBe(NOW)
  vi.advanceTimersByTime(60_000)
  expect(serverMoment()).toBe('2026-11-26T01:21:00.000Z')
})

test('opened anew without a signal, it still knows how far off the phone is', async () => {
  vi.setSystemTime(Date.parse(NOW) - DAY)
  const before = await opened()
  before.heardServerTime(NOW, Date.now())
  const { serverMoment } = await opened()
  expect(serverMoment()).toBe(NOW)
})

test('what is no time is not heard', async () => {
  const { heardServerTime, serverMoment } = await opened()
  heardServerTime('soon', Date.now())
  expect(serverMoment()).toBe(NOW)
})
