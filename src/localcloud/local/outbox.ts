import type { Store } from '../database/store'
import type { Document } from '../database/values'
import { findDocuments } from '../database/reading'
import type { SentMessages } from '../openapi/sent-messages'
import { field } from '../json'

/**
 * Every message of the product, newest first: what WeChat was asked to send, and what still waits (or was given up) in
 * the product's outbox collection.
 */
export function outboxItems(store: Store, sent: SentMessages, outbox: string | undefined): unknown[] {
  const table = outbox === undefined ? undefined : store.find(outbox)
  const waiting = table === undefined ? [] : findDocuments(table, { state: { $in: ['queued', 'dead'] } })
  const items = [...waiting.map(({ document }) => waitingItem(document)), ...sent.all()]
  return items.sort((a, b) => String(field(b, 'at')).localeCompare(String(field(a, 'at'))))
}

function waitingItem(document: Document): Document {
  const { _id: id, to, template, data, page, state, at } = document
  return {
    id,
    to: to ?? null,
    template,
    data,
    page: page ?? null,
    state,
    at: at instanceof Date ? at.toISOString() : at,
  }
}
