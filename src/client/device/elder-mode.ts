import { useSyncExternalStore } from 'react'
import { addressParam } from './address-param'
import { recall, remember } from './storage'

const KEY = 'elder'
const listeners = new Set<() => void>()
let on: boolean | undefined

function isElder(): boolean {
  on ??= recall(KEY) === undefined ? addressParam('elder') === '1' : recall(KEY) === '1'
  return on
}

function setElder(value: boolean): void {
  on = value
  remember(KEY, value ? '1' : '0')
  listeners.forEach((listener) => listener())
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** 关怀模式 (elder mode): on or off, and the switch. It stays as it was left. */
export function useElderMode(): [boolean, (value: boolean) => void] {
  return [useSyncExternalStore(subscribe, isElder, isElder), setElder]
}
