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

export function rememberBoard(workstationId: string, boardId: string): void {
  remember(`board/${workstationId}`, boardId)
}

export function forgetBoard(workstationId: string): void {
  forget(`board/${workstationId}`)
}
