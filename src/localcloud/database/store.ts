import Database from 'libsql'

import { CollectionTable } from './collection-table'
import { collectionMissing, DatabaseError, invalidParameter } from './errors'
import type { IndexDefinition } from './plan'

export type CollectionSchema = { name: string; indexes: IndexDefinition[] }

const COLLECTION_NAME = /^[A-Za-z_][\w-]{0,63}$/

/**
 * The SQLite file. libsql's interface is synchronous, so that one request is one piece of work nothing comes between;
 * WAL with synchronous FULL means that what has been answered is on the disk.
 */
export class Store {
  readonly db: Database.Database
  private isAtomic = false
  private readonly tables = new Map<string, CollectionTable>()
  private readonly listeners: ((collection: string, id: string, before: string | undefined) => void)[] = []

  constructor(file: string) {
    this.db = new Database(file)
    this.db.pragma('locking_mode = EXCLUSIVE')
    this.enterWal(file)
    this.db.pragma('synchronous = FULL')
    this.db.exec('CREATE TABLE IF NOT EXISTS collections(number INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE)')
    for (const row of this.db.prepare('SELECT number, name FROM collections').raw().all()) {
      if (Array.isArray(row) && typeof row[1] === 'string') this.openTable(Number(row[0]), row[1])
    }
  }

  /** Told of every change before it happens, with the JSON that stood there. */
  onChange(listener: (collection: string, id: string, before: string | undefined) => void): void {
    this.listeners.push(listener)
  }

  collection(name: string): CollectionTable {
    const table = this.tables.get(name)
    if (table === undefined) throw collectionMissing(name)
    return table
  }

  find(name: string): CollectionTable | undefined {
    return this.tables.get(name)
  }

  createCollection(name: string): void {
    if (!COLLECTION_NAME.test(name)) throw invalidParameter(`not a collection name: ${name}`)
    if (this.tables.has(name)) {
      throw new DatabaseError(
        'DATABASE_COLLECTION_ALREADY_EXIST',
        `[ResourceUnavailable.ResourceExist] Table exist: ${name}`,
      )
    }
    const { lastInsertRowid } = this.db.prepare('INSERT INTO collections(name) VALUES (?)').run(name)
    this.openTable(Number(lastInsertRowid), name)
  }

  /** Makes the collections and indexes a schema declares, in one transaction. */
  applySchema(collections: CollectionSchema[]): void {
    this.atomically(() => {
      for (const { name, indexes } of collections) {
        if (!this.tables.has(name)) this.createCollection(name)
        for (const index of indexes) this.collection(name).addIndex(index)
      }
    })
  }

  /** All or nothing; nested calls join the outer one. */
  atomically<T>(run: () => T): T {
    if (this.isAtomic) return run()
    this.db.exec('BEGIN IMMEDIATE')
    this.isAtomic = true
    try {
      const result = run()
      this.db.exec('COMMIT')
      return result
    } catch (error) {
      // SQLite may already have rolled back by itself (disk full), and says so when asked again.
      if (this.inTransaction()) this.db.exec('ROLLBACK')
      throw error
    } finally {
      this.isAtomic = false
    }
  }

  isEmpty(): boolean {
    return [...this.tables.values()].every((table) => table.count() === 0)
  }

  clear(): void {
    this.atomically(() => {
      for (const table of this.tables.values()) table.clear()
    })
  }

  /**
   * Leaves WAL first: libsql keeps a closed file open (and locked, as it is ours alone) until its statements are
   * garbage, and only outside WAL can the lock be given back at once.
   */
  close(): void {
    this.db.pragma('journal_mode = DELETE')
    this.db.pragma('locking_mode = NORMAL')
    this.db.prepare('SELECT count(*) FROM collections').raw().get()
    this.db.close()
  }

  private inTransaction(): boolean {
    return this.db.inTransaction
  }

  /** The first access; fails when another process has the file. */
  private enterWal(file: string): void {
    try {
      this.db.pragma('journal_mode = WAL')
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      throw new Error(`${file}: ${reason}${reason.includes('locked') ? ' (another local cloud uses this folder)' : ''}`)
    }
  }

  private openTable(number: number, name: string): void {
    const changed = (collection: string, id: string, before: string | undefined): void => {
      for (const listener of this.listeners) listener(collection, id, before)
    }
    this.tables.set(name, new CollectionTable(this.db, name, `docs_${number}`, changed))
  }
}
