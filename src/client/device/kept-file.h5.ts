import type { LocalFile } from '../cloud/upload'
import { newRequestId } from '../cloud/request-id'

/** Files that wait for a signal: a browser keeps them in a database of the page's own. */
const DATABASE = 'kept-files'
const STORE = 'files'

/** @returns what the file is found again by; nothing when there is no room, or the browser keeps nothing */
export async function keepFile({ path }: LocalFile): Promise<string | undefined> {
  try {
    const file = await (await fetch(path)).blob()
    const key = newRequestId()
    await inStore('readwrite', (store) => store.put(file, key))
    return key
  } catch {
    return undefined
  }
}

/** @returns an address to send it from; nothing when it is gone */
export async function openFile(kept: string): Promise<string | undefined> {
  try {
    const found: unknown = await inStore('readonly', (store) => store.get(kept))
    return found instanceof Blob ? URL.createObjectURL(found) : undefined
  } catch {
    return undefined
  }
}

/** Gives its room back. */
export function dropFile(kept: string): void {
  // What is gone already needs no room.
  inStore('readwrite', (store) => store.delete(kept)).catch(() => undefined)
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await opened()
  try {
    const transaction = database.transaction(STORE, mode)
    const result = await answerOf(work(transaction.objectStore(STORE)))
    // A file counts as kept once it is written, not once it is taken.
    await new Promise<void>((resolve, reject) => {
      if (mode === 'readonly') return resolve()
      transaction.oncomplete = () => resolve()
      transaction.onabort = () => reject(new Error('not kept'))
    })
    return result
  } finally {
    database.close()
  }
}

function opened(): Promise<IDBDatabase> {
  const request = indexedDB.open(DATABASE, 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE)
  return answerOf(request)
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(new Error('no database'))
  })
}
