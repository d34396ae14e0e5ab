import * as v from 'valibot'
import type { Call } from '../platform/call'
import { update } from '../platform/store'
import { hasNews } from './news-of'
import { ownCases } from './own-cases'

const seenCase = v.object({
  _id: v.string(),
  updatedAt: v.date(),
  version: v.number(),
  newsVersion: v.number(),
  seenVersion: v.number(),
})
const FIELDS = Object.keys(seenCase.entries)

/** Marks the caller's cases as looked at. What comes while this is done stays unread. */
export async function readMessages(input: { until?: string }, call: Call): Promise<{ unread: number }> {
  const until = input.until === undefined ? call.now : new Date(input.until)
  let unread = 0
  for await (const batch of ownCases(call, (raw) => v.parse(seenCase, raw), FIELDS)) {
    const news = batch.filter(hasNews)
    const seen = news.filter(({ updatedAt }) => updatedAt <= until)
    unread += news.length - seen.length
    await Promise.all(
      seen.map(({ _id, newsVersion, version }) =>
        update('suggestions', { _id, newsVersion }, { set: { seenVersion: version } }),
      ),
    )
  }
  return { unread }
}
