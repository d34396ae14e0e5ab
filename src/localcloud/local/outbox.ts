import { isDeepStrictEqual } from 'node:util'

import { findDocuments } from '../database/reading'
import type { Store } from '../database/store'
import type { Document } from '../database/values'
import { field, record } from '../json'
import type { SentMessages } from '../openapi/sent-messages'

/** A message as `GET /local/outbox` shows it; `data` are plain texts by name. */
export type OutboxItem = {
  id: string
  to: string | null
  template: string
  data: Record<string, string>
  page: string | null
  state: string
  at: string
}

/** Which document a recorded message belongs to, should two be alike: rather one that says its message went out. */
const STATES = ['sent', 'refused', 'sending', 'queued', 'dead']

/**
 * Every message of the product once, newest first: the documents of its outbox collection, and what WeChat was asked
 * to send beside them. A message on its way is shown as still `queued`. To whom a message went that is no longer in the
 * document (an anonymous case's) is taken from what WeChat was asked to send; what it was asked twice is shown twice.
 */
export function outboxItems(store: Store, sent: SentMessages, outbox: string | undefined): OutboxItem[] {
  const table = outbox === undefined ? undefined : store.find(outbox)
  const found = table === undefined ? [] : findDocuments(table, { state: { $in: STATES } })
  const documents = found.map(({ document }) => itemOf({ ...document, id: document['_id'] })).sort(bySureness)
  const recorded = sent.all().map((message) => itemOf({ ...record(message) }))
  const items = documents.map((item) => {
    const match = recorded.findIndex((message) => isSameMessage(item, message))
    const [message] = match === -1 ? [] : recorded.splice(match, 1)
    return { ...item, to: item.to ?? message?.to ?? null, state: item.state === 'sending' ? 'queued' : item.state }
  })
  return [...items, ...recorded].sort(newestFirst)
}

/** By all that WeChat is told. */
function isSameMessage(item: OutboxItem, message: OutboxItem): boolean {
  return (
    (item.to === null || item.to === message.to) &&
    item.template === message.template &&
    item.page === message.page &&
    isDeepStrictEqual(item.data, message.data)
  )
}

function itemOf({ id, to, template, data, page, state, at }: Document): OutboxItem {
  return {
    id: String(id),
    to: typeof to === 'string' ? to : null,
    template: String(template),
    data: plainTexts(data),
    page: typeof page === 'string' ? page : null,
    state: String(state),
    at: at instanceof Date ? at.toISOString() : String(at),
  }
}

/** WeChat's form of a text is `{value}`. */
function plainTexts(data: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(record(data)).map(([name, text]) => [name, String(field(text, 'value') ?? text)]),
  )
}

function bySureness(one: OutboxItem, other: OutboxItem): number {
  return STATES.indexOf(one.state) - STATES.indexOf(other.state) || newestFirst(one, other)
}

function newestFirst(one: OutboxItem, other: OutboxItem): number {
  return other.at.localeCompare(one.at)
}
