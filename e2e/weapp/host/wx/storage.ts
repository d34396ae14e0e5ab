import { device } from '../config'
import { answer } from './callback'

/** WeChat: 10 MB in all, 1 MB a key; here letters are counted, not bytes. */
const LIMIT = 10 * 1024 * 1024
const KEY_LIMIT = 1024 * 1024
const stored = new Map<string, string>()

function used(): number {
  return Array.from(stored.values()).reduce((sum, one) => sum + one.length, 0)
}

function set(key: string, value: unknown): void {
  const json = JSON.stringify(value)
  // What was there under that key goes.
  const after = used() - (stored.get(key)?.length ?? 0) + json.length
  if (device.storageFull || json.length > KEY_LIMIT || after > LIMIT) throw new Error('exceed storage max size 10Mb')
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
  /** Sizes in KB. */
  getStorageInfoSync: () => ({
    keys: Array.from(stored.keys()),
    currentSize: Math.ceil(used() / 1024),
    limitSize: LIMIT / 1024,
  }),
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
