import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const ATTEMPTS = 10
const PAUSE_MS = 50

/**
 * Copies the built cloud into the data folder and answers with where: instances made later and resets run what was
 * there at the start, whatever a rebuild does to the original meanwhile. Call it only with the database open: its lock
 * says that a copy which is already there was left by a killed process.
 */
export function copyBuilt(built: string, data: string): string {
  const copy = join(data, '.built')
  for (let attempt = 1; ; attempt += 1) {
    rmSync(copy, { recursive: true, force: true })
    try {
      cpSync(built, copy, { recursive: true })
      return copy
    } catch (error) {
      // A rebuild puts a new folder in place: for a moment there is none.
      const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
      if (!isMissing || attempt === ATTEMPTS) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE_MS)
    }
  }
}

export function removeCopy(copy: string): void {
  rmSync(copy, { recursive: true, force: true })
}
