import { randomBytes } from 'node:crypto'

import { decodeStored } from './codec'
import { duplicateKey, transactionConflict, transactionGone } from './errors'
import type { Store } from './store'

type Transaction = {
  /** What stood at the start, for documents others have changed since. */
  before: Map<string, string | undefined>
  /** Our writes; null is a removal. */
  writes: Map<string, { collection: string; id: string; json: string | null }>
  timer: NodeJS.Timeout
}

/** The platform ends a transaction that has been open for 30 seconds. */
const LIFETIME_MS = 30_000

/**
 * Snapshot isolation over documents. A transaction reads what stood when it began, keeps its writes to itself and
 * applies them at commit in one SQLite transaction. It conflicts when a document it writes was changed by others since
 * it began, or carries another open transaction's write: MongoDB reports both at once, at the write. Open transactions
 * live in memory: a restart ends them, as an abort would.
 */
export class Transactions {
  private readonly open = new Map<string, Transaction>()

  constructor(
    private readonly store: Store,
    private readonly lifetimeMs = LIFETIME_MS,
  ) {
    store.onChange((collection, id, before) => {
      const key = keyOf(collection, id)
      for (const transaction of this.open.values()) {
        if (!transaction.before.has(key)) transaction.before.set(key, before)
      }
    })
  }

  start(): string {
    const id = randomBytes(16).toString('hex')
    const timer = setTimeout(() => this.end(id), this.lifetimeMs).unref()
    this.open.set(id, { before: new Map(), writes: new Map(), timer })
    return id
  }

  read(transactionId: string, collection: string, id: string): string | undefined {
    const transaction = this.find(transactionId)
    const table = this.store.collection(collection)
    const key = keyOf(collection, id)
    const written = transaction.writes.get(key)
    if (written !== undefined) return written.json ?? undefined
    return transaction.before.has(key) ? transaction.before.get(key) : table.get(id)
  }

  /** `json` null removes. A conflict ends the transaction, as MongoDB's WriteConflict does. */
  write(transactionId: string, collection: string, id: string, json: string | null): void {
    const transaction = this.find(transactionId)
    const key = keyOf(collection, id)
    const others = [...this.open.values()].filter((other) => other !== transaction)
    if (transaction.before.has(key) || others.some((other) => other.writes.has(key))) {
      this.end(transactionId)
      throw transactionConflict()
    }
    transaction.writes.set(key, { collection, id, json })
  }

  insert(transactionId: string, collection: string, id: string, json: string): void {
    if (this.read(transactionId, collection, id) !== undefined) {
      throw duplicateKey(collection, '_id_', `{ _id: ${id} }`)
    }
    this.write(transactionId, collection, id, json)
  }

  /** Returns the number of documents written. */
  commit(transactionId: string): number {
    const transaction = this.find(transactionId)
    this.end(transactionId)
    if ([...transaction.writes.keys()].some((key) => transaction.before.has(key))) throw transactionConflict()
    this.store.atomically(() => {
      for (const { collection, id, json } of transaction.writes.values()) this.apply(collection, id, json)
    })
    return transaction.writes.size
  }

  abort(transactionId: string): void {
    this.find(transactionId)
    this.end(transactionId)
  }

  abortAll(): void {
    for (const id of this.open.keys()) this.end(id)
  }

  private apply(collection: string, id: string, json: string | null): void {
    const table = this.store.collection(collection)
    const exists = table.get(id) !== undefined
    if (json === null) table.remove(id)
    else if (exists) table.replace(id, json, decodeStored(json))
    else table.insert(id, json, decodeStored(json))
  }

  private find(transactionId: string): Transaction {
    const transaction = this.open.get(transactionId)
    if (transaction === undefined) throw transactionGone()
    return transaction
  }

  private end(transactionId: string): void {
    clearTimeout(this.open.get(transactionId)?.timer)
    this.open.delete(transactionId)
  }
}

function keyOf(collection: string, id: string): string {
  return `${collection}\0${id}`
}
