import { randomBytes } from 'node:crypto'

import type Database from 'libsql'

import { parseJson } from '../json'

/** A message WeChat was asked to deliver and what it would have said. */
export type SentMessage = {
  id: string
  to: unknown
  template: unknown
  data: unknown
  page: unknown
  state: 'sent' | 'refused'
  at: string
}

/** The record of `subscribeMessage.send` calls, newest last. */
export class SentMessages {
  constructor(private readonly db: Database.Database) {
    db.exec('CREATE TABLE IF NOT EXISTS sent_messages(seq INTEGER PRIMARY KEY AUTOINCREMENT, json TEXT NOT NULL)')
  }

  add(message: Omit<SentMessage, 'id'>): void {
    const id = randomBytes(8).toString('hex')
    this.db.prepare('INSERT INTO sent_messages(json) VALUES (?)').run(JSON.stringify({ id, ...message }))
  }

  /** As recorded, newest first. */
  all(): unknown[] {
    const rows = this.db.prepare('SELECT json FROM sent_messages ORDER BY seq DESC').raw().all()
    return rows.map((row) => (Array.isArray(row) ? parseJson(String(row[0])) : undefined))
  }

  clear(): void {
    this.db.exec('DELETE FROM sent_messages')
  }
}
