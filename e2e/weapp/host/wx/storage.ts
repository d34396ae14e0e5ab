import { device } from '../config'
import { answer } from './callback'

/** WeChat: 10 MB in all, 1 MB a key. */
const LIMIT = 10 * 1024 * 1024
const KEY_LIMIT = 1024 * 1024
const stored = new Map<string, string>()

function set(key: string, value: unknown): void {
  const json = JSON.stringify(value)
  const used = Array.from(stored.values()).reduce((sum, one) => sum + one.length, 0)
  if (device.storageFull || json.length > KEY_LIMIT || used + json.length > LIMIT)
    throw new Error('exceed storage max size 10Mb')
  stored.set(key, json)
}

function get(key: string): unknown {
  const json = stored.get(key)
  return json === undefined ? '' : (JSON.parse(json) as unknown)
}

export const storage = {
  setStorageSync: set,
  getStorageSync: get,
  removeStorageSync: (key: string) => void stored.delete(key),
  clearStorageSync: () => stored.clear(),
  getStorageInfoSync: () => ({ keys: Array.from(stored.keys()), currentSize: 0, limitSize: LIMIT / 1024 }),
  setStorage: answer('setStorage', ({ key, data }: { key: string; data: unknown }) => set(key, data)),
  getStorage: answer('getStorage', ({ key }: { key: string }) => {
    if (!stored.has(key)) throw new Error('data not found')
    return { data: get(key) }
  }),
  removeStorage: answer('removeStorage', ({ key }: { key: string }) => void stored.delete(key)),
}

/** All that is stored, to give to the app when it is opened again. */
export function storedNow(): Record<string, string> {
  return Object.fromEntries(stored)
}

export function restoreStored(before: Record<string, string>): void {
  for (const [key, json] of Object.entries(before)) stored.set(key, json)
}
