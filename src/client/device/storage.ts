import Taro from '@tarojs/taro'
import { owner } from './owner'

/** What the phone remembers, apart for each person where one browser shows several (see owner.h5.ts). */
const keyOf = (key: string) => `${owner()}${key}`

/** What a full or forbidden storage would not take, until the app is closed: nobody is kept from writing a suggestion. */
const memory = new Map<string, string>()

/** @returns whether it outlives the app; if not, it is at least known until then */
export function remember(key: string, value: string): boolean {
  const own = keyOf(key)
  try {
    Taro.setStorageSync(own, value)
    memory.delete(own)
    return true
  } catch {
    memory.set(own, value)
    return false
  }
}

export function recall(key: string): string | undefined {
  const own = keyOf(key)
  const known = memory.get(own)
  if (known !== undefined) return known
  try {
    const value: unknown = Taro.getStorageSync(own)
    return typeof value === 'string' && value !== '' ? value : undefined
  } catch {
    return undefined
  }
}

export function forget(key: string): void {
  const own = keyOf(key)
  memory.delete(own)
  try {
    Taro.removeStorageSync(own)
  } catch {
    // What cannot be written to cannot be emptied either; it is overwritten by the next draft.
  }
}

/** What comes after `prefix` in the keys that are kept, of this person. */
export function keptUnder(prefix: string): string[] {
  const own = keyOf(prefix)
  const keys = new Set(memory.keys())
  try {
    for (const key of Taro.getStorageInfoSync().keys) keys.add(key)
  } catch {
    // A forbidden storage holds nothing.
  }
  return [...keys].filter((key) => key.startsWith(own)).map((key) => key.slice(own.length))
}
