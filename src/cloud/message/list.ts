import type { MessageView } from '@/contract/message/actions'
import type { Call } from '../platform/call'
import { pageOf, placeOf, type Place } from '../platform/keyset'
import { hasNews, NEWS_FIELDS, newsOf, readNewsCase, type News } from './news-of'
import { BATCH, ownCases } from './own-cases'

/**
 * What happened to the caller's cases, the newest first. The cases are read in the order in which they last changed, and
 * only as far as the page can reach: a case that has not changed since has no newer message.
 */
export async function listMessages(
  input: { cursor?: string; limit: number },
  call: Call,
): Promise<{ items: MessageView[]; nextCursor?: string; unread: number }> {
  const before = input.cursor === undefined ? undefined : placeOf(input.cursor)
  let news: News[] = []
  let unread = 0
  for await (const batch of ownCases(call, readNewsCase, NEWS_FIELDS)) {
    unread += batch.filter(hasNews).length
    news.push(...batch.flatMap(newsOf).filter((one) => before === undefined || isBefore(one, before)))
    news = news.sort(newestFirst)
    const last = batch.at(-1)
    if (batch.length < BATCH || last === undefined) break
    // Whatever is still unread lies in cases that changed no later than this one.
    const complete = news.filter(({ at }) => at > last.updatedAt)
    if (complete.length > input.limit) break
  }
  const { page, nextCursor } = pageOf(news.slice(0, input.limit + 1), input.limit, placeIn)
  return { items: page.map((one) => ({ ...one, at: one.at.toISOString() })), nextCursor, unread }
}

const placeIn = ({ at, id }: News): Place => ({ at, id })

function isBefore({ at, id }: News, place: Place): boolean {
  return at < place.at || (at.getTime() === place.at.getTime() && id < place.id)
}

function newestFirst(one: News, other: News): number {
  return other.at.getTime() - one.at.getTime() || (other.id < one.id ? -1 : 1)
}
