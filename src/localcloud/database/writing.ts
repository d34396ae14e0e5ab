import { randomBytes } from 'node:crypto'

import { decodeStored, encodeStored, toWire } from './codec'
import type { CollectionTable } from './collection-table'
import { DatabaseError, invalidParameter, requestFailed } from './errors'
import { directId, findDocuments } from './reading'
import type { DatabaseRequest } from './request'
import type { Store } from './store'
import type { Transactions } from './transactions'
import { applyUpdate } from './update/apply'
import { validateDocument, validateId } from './validate'
import type { Document } from './values'

/** Encodes a document about to be stored, refusing what MongoDB refuses. */
export function encodeChecked(document: Document): string {
  const json = encodeStored(document)
  validateDocument(document, json)
  return json
}

/**
 * Inserts in order. As MongoDB's ordered insert: the first failure ends it, what came before stays.
 */
export function insertDocuments(store: Store, transactions: Transactions, request: DatabaseRequest): Document {
  const documents = request.documents.map(withId)
  const { transactionId, collection } = request
  const table = store.collection(collection)
  let failure: DatabaseError | undefined
  store.atomically(() => {
    for (const document of documents) {
      try {
        const id = encodeStored(document['_id'])
        const json = encodeChecked(document)
        if (transactionId === undefined) table.insert(id, json, document)
        else transactions.insert(transactionId, collection, id, json)
        request.meter.written += 1
      } catch (error) {
        if (!(error instanceof DatabaseError)) throw error
        failure = error
        return
      }
    }
  })
  if (failure !== undefined) throw failure
  return { insertedIds: documents.map((document) => document['_id']) }
}

/** `_id` first, made if missing: 32 hexadecimal digits as the platform makes them. */
function withId(document: Document): Document {
  const id = document['_id'] ?? randomBytes(16).toString('hex')
  validateId(id)
  return { _id: id, ...document, ...(document['_id'] === undefined ? { _id: id } : {}) }
}

/**
 * `merge` true is an update with operators, false a replacement (`doc.set`, with `upsert`). `updated` counts documents
 * that changed, as MongoDB's nModified: an update to the values already there counts 0.
 */
export function modifyDocuments(store: Store, transactions: Transactions, request: DatabaseRequest): Document {
  if (request.transactionId !== undefined) return modifyInTransaction(transactions, request)
  const { query, data } = request
  const table = store.collection(request.collection)
  const change = changer(request, data)
  return store.atomically(() => {
    const found = findDocuments(table, query, request.flag('multi') ? {} : { limit: 1 })
    let updated = 0
    for (const { row } of found) updated += changeRow(table, row.id, row.json, change) === undefined ? 0 : 1
    request.meter.written += updated
    if (found.length > 0 || !request.flag('upsert')) return { updated, upsert_id: null }
    const document = upserted(request, query, data)
    table.insert(encodeStored(document['_id']), encodeChecked(document), document)
    request.meter.written += 1
    return { updated: 0, upsert_id: document['_id'] }
  })
}

/** Changes one document and gives it back: `updateAndReturn`. */
export function modifyAndReturn(store: Store, request: DatabaseRequest): Document {
  if (request.transactionId !== undefined)
    throw requestFailed('the local cloud has no updateAndReturn in a transaction')
  const table = store.collection(request.collection)
  const change = (document: Document): Document => applied(document, request.data)
  return store.atomically(() => {
    const [found] = findDocuments(table, request.query, { limit: 1 })
    if (found === undefined) return { updated: 0, doc: null }
    const document = changeRow(table, found.row.id, found.row.json, change)
    request.meter.written += document === undefined ? 0 : 1
    return { updated: document === undefined ? 0 : 1, doc: toWire(document ?? found.document) }
  })
}

export function removeDocuments(store: Store, transactions: Transactions, request: DatabaseRequest): Document {
  const { transactionId, collection, query } = request
  if (transactionId !== undefined) {
    const id = singleId(request)
    if (transactions.read(transactionId, collection, id) === undefined) return { deleted: 0 }
    transactions.write(transactionId, collection, id, null)
    return { deleted: 1 }
  }
  const table = store.collection(collection)
  return store.atomically(() => {
    const found = findDocuments(table, query, request.flag('multi') ? {} : { limit: 1 })
    for (const { row } of found) table.remove(row.id)
    request.meter.written += found.length
    return { deleted: found.length }
  })
}

function modifyInTransaction(transactions: Transactions, request: DatabaseRequest): Document {
  const { requiredTransactionId: transactionId, collection, query, data } = request
  const id = singleId(request)
  const before = transactions.read(transactionId, collection, id)
  if (before === undefined) {
    if (!request.flag('upsert')) return { updated: 0, upsert_id: null }
    const document = upserted(request, query, data)
    transactions.insert(transactionId, collection, id, encodeChecked(document))
    return { updated: 0, upsert_id: document['_id'] }
  }
  const after = encodeChecked(changer(request, data)(decodeStored(before)))
  transactions.write(transactionId, collection, id, after)
  return { updated: after === before ? 0 : 1, upsert_id: null }
}

function changer(request: DatabaseRequest, data: Document): (document: Document) => Document {
  if (request.flag('merge')) return (document) => applied(document, data)
  if (Object.keys(data).some((key) => key.startsWith('$')))
    throw invalidParameter('a replacement may hold no operators')
  return (document) => ({ _id: document['_id'], ...data })
}

function applied(document: Document, update: Document): Document {
  applyUpdate(document, update)
  return document
}

/** Returns the document if it changed. */
function changeRow(
  table: CollectionTable,
  id: string,
  before: string,
  change: (document: Document) => Document,
): Document | undefined {
  const document = change(decodeStored(before))
  const after = encodeChecked(document)
  if (after === before) return undefined
  table.replace(id, after, document)
  return document
}

function upserted(request: DatabaseRequest, query: Document, data: Document): Document {
  const document: Document = withId({ ...(query['_id'] === undefined ? {} : { _id: query['_id'] }) })
  return request.flag('merge') ? applied(document, data) : { ...document, ...data }
}

function singleId(request: DatabaseRequest): string {
  const id = directId(request.query)
  if (id === undefined) throw requestFailed('only single document operations (doc) are allowed in a transaction')
  return id
}
