import { toWire, encodeStored } from './codec'
import { documentOf, type CollectionTable, type Row } from './collection-table'
import { requestFailed } from './errors'
import { compileQuery, project, runPipeline } from './matcher'
import type { DatabaseRequest } from './request'
import { sortDocuments, sortSpecification, type SortField } from './sorting'
import type { Store } from './store'
import type { Transactions } from './transactions'
import { isPlainObject, type Document } from './values'

/** The platform answers 100 documents when not told, and never more than 1000. */
const DEFAULT_LIMIT = 100
const MAX_LIMIT = 1000

export type Found = { row: Row; document: Document }

/** Finds by query, order, offset and limit; SQL narrows and orders what it can, the query decides on every row. */
export function findDocuments(
  table: CollectionTable,
  query: Document,
  { sort = [], offset = 0, limit = Infinity }: { sort?: SortField[]; offset?: number; limit?: number } = {},
): Found[] {
  const matches = compileQuery(query)
  const direct = directId(query)
  if (direct !== undefined) {
    const json = table.get(direct)
    const found = json === undefined ? [] : [{ row: { id: direct, json }, document: documentOf({ id: direct, json }) }]
    return found.filter(({ document }) => matches(document)).slice(offset, offset + limit)
  }
  const plan = table.plan(query, sort)
  const wanted = plan.sorted ? offset + limit : Infinity
  const found: Found[] = []
  if (wanted > 0) {
    for (const row of table.candidates(plan, wanted)) {
      const document = documentOf(row)
      if (matches(document) && found.push({ row, document }) >= wanted) break
    }
  }
  return (plan.sorted ? found : sortFound(found, sort)).slice(offset, offset + limit)
}

function sortFound(found: Found[], sort: SortField[]): Found[] {
  const byDocument = new Map(found.map((item) => [item.document, item]))
  return sortDocuments([...byDocument.keys()], sort).flatMap((document) => byDocument.get(document) ?? [])
}

/** The row identity when the query names one `_id` outright. */
export function directId(query: Document): string | undefined {
  const id = query['_id']
  return typeof id === 'string' || typeof id === 'number' ? encodeStored(id) : undefined
}

export function getDocuments(store: Store, transactions: Transactions, request: DatabaseRequest): Document {
  const documents =
    request.transactionId === undefined ? plainGet(store, request) : transactionGet(transactions, request)
  request.meter.read += documents.length
  return { list: project(documents, request.projection).map(toWire) }
}

function plainGet(store: Store, request: DatabaseRequest): Document[] {
  return findDocuments(store.collection(request.collection), request.query, {
    sort: sortSpecification(request.order),
    offset: request.count('offset') ?? 0,
    limit: Math.min(request.count('limit') ?? DEFAULT_LIMIT, MAX_LIMIT),
  }).map(({ document }) => document)
}

/** Transactions work on single documents only: https://developers.weixin.qq.com/miniprogram/dev/wxcloud/guide/database/transaction.html */
function transactionGet(transactions: Transactions, request: DatabaseRequest): Document[] {
  const id = directId(request.query)
  if (!request.isDocumentQuery || id === undefined) {
    throw requestFailed('only single document operations (doc) are allowed in a transaction')
  }
  const json = transactions.read(request.requiredTransactionId, request.collection, id)
  return json === undefined ? [] : [documentOf({ id, json })]
}

export function countDocuments(store: Store, request: DatabaseRequest): Document {
  const table = store.collection(request.collection)
  const query = request.query
  return { total: Object.keys(query).length === 0 ? table.count() : findDocuments(table, query).length }
}

/** A leading `$match`, `$sort`, `$limit` are found as a query is; mingo does the rest of the pipeline. */
export function aggregateDocuments(store: Store, request: DatabaseRequest): Document {
  const table = store.collection(request.collection)
  const { query, sort, limit, rest } = leadingStages(request.stages)
  const input = findDocuments(table, query, { sort, limit }).map(({ document }) => document)
  request.meter.read += input.length
  const others = (name: string): Document[] => {
    const other = store.find(name)
    const documents = other === undefined ? [] : findDocuments(other, {}).map(({ document }) => document)
    request.meter.read += documents.length
    return documents
  }
  return { list: runPipeline(input, rest, others).map(toWire) }
}

type Leading = { query: Document; sort: SortField[]; limit: number; rest: Document[] }

function leadingStages(stages: Document[]): Leading {
  const rest = [...stages]
  const take = (name: string): unknown => (rest[0] !== undefined && name in rest[0] ? rest.shift()?.[name] : undefined)
  const query = take('$match') ?? {}
  const order = take('$sort')
  const limit = order === undefined ? Infinity : (take('$limit') ?? Infinity)
  if (!isPlainObject(query)) throw requestFailed('the match filter must be an object')
  if (typeof limit !== 'number' || limit < 1) throw requestFailed('the limit must be a positive number')
  return { query, sort: order === undefined ? [] : sortSpecification(order), limit, rest }
}
