import { randomBytes } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'

import type Database from 'libsql'

import { SNIFF_BYTES, sniffType } from './content-type'

export type StoredFile = { file: string; size: number; type: string }

/**
 * Files by cloud path. Their bytes lie under random names in one folder and a table says which name belongs to which
 * path: no cloud path ever becomes a path on disk. A file is acknowledged when its bytes and its row are on the disk.
 */
export class FileStore {
  constructor(
    private readonly db: Database.Database,
    private readonly folder: string,
  ) {
    mkdirSync(folder, { recursive: true })
    db.exec(
      'CREATE TABLE IF NOT EXISTS files(path TEXT PRIMARY KEY, blob TEXT NOT NULL, size INTEGER NOT NULL, type TEXT NOT NULL)',
    )
    this.removeLeftovers()
  }

  find(cloudPath: string): StoredFile | undefined {
    const row = this.db.prepare('SELECT blob, size, type FROM files WHERE path = ?').raw().get(cloudPath)
    if (!Array.isArray(row)) return undefined
    return { file: join(this.folder, String(row[0])), size: Number(row[1]), type: String(row[2]) }
  }

  /** Stores the bytes under the path; a file already there is replaced, as on the platform. */
  write(cloudPath: string, content: Buffer): void {
    const blob = randomBytes(16).toString('hex')
    const temporary = join(this.folder, `${blob}.tmp`)
    const handle = openSync(temporary, 'wx', 0o600)
    try {
      for (let at = 0; at < content.length;) at += writeSync(handle, content, at)
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, join(this.folder, blob))
    this.syncFolder()
    const previous = this.find(cloudPath)
    this.db
      .prepare('INSERT OR REPLACE INTO files(path, blob, size, type) VALUES (?, ?, ?, ?)')
      .run(cloudPath, blob, content.length, sniffType(content.subarray(0, SNIFF_BYTES)))
    if (previous !== undefined) rmSync(previous.file, { force: true })
  }

  /** False when there was no such file. */
  remove(cloudPath: string): boolean {
    const file = this.find(cloudPath)
    if (file === undefined) return false
    this.db.prepare('DELETE FROM files WHERE path = ?').run(cloudPath)
    rmSync(file.file, { force: true })
    return true
  }

  clear(): void {
    this.db.exec('DELETE FROM files')
    this.removeLeftovers()
  }

  /** The whole file. */
  read({ file, size }: StoredFile): Buffer {
    const content = Buffer.alloc(size)
    const handle = openSync(file, 'r')
    try {
      for (let at = 0; at < size;) {
        const count = readSync(handle, content, at, size - at, at)
        if (count === 0) throw new Error('a stored file is shorter than recorded')
        at += count
      }
    } finally {
      closeSync(handle)
    }
    return content
  }

  /** A crash between bytes and row leaves bytes nobody knows. */
  private removeLeftovers(): void {
    const known = new Set(
      this.db
        .prepare('SELECT blob FROM files')
        .raw()
        .all()
        .map((row) => (Array.isArray(row) ? row[0] : undefined)),
    )
    for (const name of readdirSync(this.folder)) {
      if (!known.has(name)) rmSync(join(this.folder, name), { force: true })
    }
  }

  /** The new name, too, must be on the disk; Windows cannot open a folder and writes names through. */
  private syncFolder(): void {
    if (process.platform === 'win32') return
    const handle = openSync(this.folder, 'r')
    try {
      fsyncSync(handle)
    } finally {
      closeSync(handle)
    }
  }
}
