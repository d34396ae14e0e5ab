import { forget, recall, remember } from './storage'

/** The workstation the person was at last. */
export function currentWorkstation(): string | undefined {
  return recall('workstation')
}

export function rememberWorkstation(id: string): void {
  remember('workstation', id)
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
