import Taro from '@tarojs/taro'
import { owner } from './owner'

/** What the phone remembers, apart for each person where one browser shows several (see owner.h5.ts). */
const keyOf = (key: string) => `${owner()}${key}`

/** @returns whether it is kept: a full or forbidden storage must not stop anybody from writing a suggestion */
export function remember(key: string, value: string): boolean {
  try {
    Taro.setStorageSync(keyOf(key), value)
    return true
  } catch {
    return false
  }
}

export function recall(key: string): string | undefined {
  try {
    const value: unknown = Taro.getStorageSync(keyOf(key))
    return typeof value === 'string' && value !== '' ? value : undefined
  } catch {
    return undefined
  }
}

export function forget(key: string): void {
  try {
    Taro.removeStorageSync(keyOf(key))
  } catch {
    // As above.
  }
}
