import { useEffect, useSyncExternalStore } from 'react'
import Taro from '@tarojs/taro'
import { forget, recall, remember } from './storage'

/** The workstation the person was at last. A page asks `useCurrentWorkstation`, which hears when it becomes another one. */
export function currentWorkstation(): string | undefined {
  return recall('workstation')
}

const listeners = new Set<() => void>()

export function rememberWorkstation(id: string): void {
  remember('workstation', id)
  listeners.forEach((hear) => hear())
}

function onChange(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

/** The same on a page: one under others, or in another tab, is there still when the person goes elsewhere. */
export function useCurrentWorkstation(): string | undefined {
  return useSyncExternalStore(onChange, currentWorkstation)
}

/**
 * Who comes by a shared card and was at no workstation yet, is at the one it is about; who chose one stays there.
 * @param id none while it is not known, or where the card is about none
 */
export function useComeTo(id: string | undefined): void {
  useEffect(() => {
    const isFirst = Taro.getCurrentPages().length < 2
    if (id !== undefined && isFirst && currentWorkstation() === undefined) rememberWorkstation(id)
  }, [id])
}

/** The board that was scanned at a workstation: a suggestion says which one it came from. */
export function boardAt(workstationId: string): string | undefined {
  return recall(`board/${workstationId}`)
}

/** Where that board hangs, in words: what is written about may be right there. */
export function boardPlaceAt(workstationId: string): string | undefined {
  return recall(`board-place/${workstationId}`)
}

export function rememberBoard(workstationId: string, boardId: string, place?: string): void {
  remember(`board/${workstationId}`, boardId)
  remember(`board-place/${workstationId}`, place ?? '')
}

export function forgetBoard(workstationId: string): void {
  forget(`board/${workstationId}`)
  forget(`board-place/${workstationId}`)
}
