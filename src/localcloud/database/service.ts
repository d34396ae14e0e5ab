import { DatabaseError } from './errors'
import { aggregateDocuments, countDocuments, getDocuments } from './reading'
import { DatabaseRequest, type Meter } from './request'
import type { Store } from './store'
import type { Transactions } from './transactions'
import type { Document } from './values'
import { insertDocuments, modifyAndReturn, modifyDocuments, removeDocuments } from './writing'

/** Answers `database.*` actions: the reply without its request id. Failures are `DatabaseError`. */
export class DatabaseService {
  constructor(
    readonly store: Store,
    readonly transactions: Transactions,
    private readonly now: () => number,
  ) {}

  handle(action: string, parameters: Document, meter: Meter): Document {
    const { store, transactions } = this
    const request = new DatabaseRequest(parameters, this.now(), meter)
    switch (action) {
      case 'database.getDocument':
        return { data: getDocuments(store, transactions, request) }
      case 'database.calculateDocument':
        return { data: countDocuments(store, request) }
      case 'database.insertDocument':
        return { data: insertDocuments(store, transactions, request) }
      case 'database.modifyDocument':
        return { data: modifyDocuments(store, transactions, request) }
      case 'database.modifyAndReturnDoc':
        return { data: modifyAndReturn(store, request) }
      case 'database.removeDocument':
        return { data: removeDocuments(store, transactions, request) }
      case 'database.aggregateDocuments':
        return { data: aggregateDocuments(store, request) }
      case 'database.startTransaction':
        return { transactionId: transactions.start() }
      case 'database.commitTransaction':
        meter.written += transactions.commit(request.requiredTransactionId)
        return {}
      case 'database.abortTransaction':
        transactions.abort(request.requiredTransactionId)
        return {}
      case 'database.addCollection':
        store.createCollection(request.collection)
        return {}
      default:
        throw new DatabaseError('DATABASE_INVALID_OPERRATOR', `the local cloud does not know ${action}`)
    }
  }
}
