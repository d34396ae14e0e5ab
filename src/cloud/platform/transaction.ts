import * as v from 'valibot'
import { definedFields } from './defined'
import { Failure } from './failure'
import { database } from './sdk'
import { changed, type Change } from './store'

/** What may be done inside a transaction: single documents by their id, by the platform's rule. */
export interface Transaction {
  findById: (collection: string, id: string) => Promise<unknown>
  /** Puts a whole document in the place of what is there, or where nothing is. */
  put: (collection: string, document: Record<string, unknown> & { _id: string }) => Promise<void>
  change: (collection: string, id: string, change: Change) => Promise<void>
}

const found = v.object({ data: v.nullish(v.unknown()) })
const ATTEMPTS = 12
const FIRST_PAUSE_MS = 8
const LONGEST_PAUSE_MS = 300
/** Inside a callback the SDK hides the code, so that its own retry does not fire: the words are all there is. */
const CONFLICT = /CONFLICT|TransactionNotExist|TRANSACTION_NOT_EXIST|write conflict/i

/**
 * Runs `work` so that all it writes takes effect together, or nothing does. Whoever loses a race tries again on what is
 * then there, so `work` must have no effect of its own.
 * @param attempts how often: more where many meet at one document
 * @throws whatever `work` throws; Failure UNAVAILABLE when the race is lost too often or the database fails
 */
export async function transact<T>(work: (transaction: Transaction) => Promise<T>, attempts = ATTEMPTS): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    const open = await database.startTransaction().catch(unavailable)
    try {
      const result = await work(wrapped(open))
      await open.commit()
      return result
    } catch (error) {
      await open.rollback().catch(() => undefined)
      if (error instanceof Failure) throw error
      const words = wordsOf(error)
      if (!CONFLICT.test(words) || attempt >= attempts) return unavailable(error)
      await new Promise((resolve) => setTimeout(resolve, pauseAfter(attempt)))
    }
  }
}

type Open = Awaited<ReturnType<typeof database.startTransaction>>

function wrapped(open: Open): Transaction {
  return {
    findById: async (collection, id) =>
      v.parse(found, await open.collection(collection).doc(id).get()).data ?? undefined,
    put: async (collection, { _id, ...document }) => {
      await open
        .collection(collection)
        .doc(_id)
        .set({ data: definedFields(document) })
    },
    change: async (collection, id, change) => {
      await open
        .collection(collection)
        .doc(id)
        .update({ data: changed(change) })
    },
  }
}

/** Not all at once again. */
function pauseAfter(attempt: number): number {
  return Math.random() * Math.min(FIRST_PAUSE_MS * 2 ** attempt, LONGEST_PAUSE_MS)
}

function unavailable(error: unknown): never {
  console.error(`transaction: ${wordsOf(error)}`)
  throw new Failure('UNAVAILABLE')
}

function wordsOf(error: unknown): string {
  if (error instanceof Error) return `${error.message} ${JSON.stringify(error)}`
  return typeof error === 'string' ? error : JSON.stringify(error)
}
