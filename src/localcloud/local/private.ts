import { chmodSync, closeSync, existsSync, openSync } from 'node:fs'

/**
 * Makes a database's file its owner's alone, like the secrets; SQLite gives what it makes beside it the same mode. Call
 * it before the database is opened. One that is there is not opened for it: closing it again would give up the lock
 * another connection of this process holds.
 */
export function keepPrivate(file: string): void {
  if (!existsSync(file)) closeSync(openSync(file, 'a', 0o600))
  for (const each of [file, `${file}-wal`]) if (existsSync(each)) chmodSync(each, 0o600)
}
