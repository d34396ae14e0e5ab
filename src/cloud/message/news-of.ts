import * as v from 'valibot'
import { NEWS } from '@/contract/message/news'
import type { MessageView } from '@/contract/message/actions'
import { ACTS } from '@/contract/suggestion/transitions'
import { excerpt } from '@/contract/text'

/** The fields of a case that its messages are made of: its own timeline, so that there is nothing to be out of step with. */
const newsCase = v.object({
  _id: v.string(),
  number: v.string(),
  excerpt: v.string(),
  updatedAt: v.date(),
  version: v.number(),
  newsVersion: v.number(),
  seenVersion: v.number(),
  timeline: v.array(
    v.object({
      at: v.date(),
      act: v.picklist(ACTS),
      version: v.nullish(v.number()),
      text: v.nullish(v.string()),
      actor: v.object({ kind: v.picklist(['resident', 'system', 'staff']) }),
    }),
  ),
})
export type NewsCase = v.InferOutput<typeof newsCase>
export const NEWS_FIELDS = Object.keys(newsCase.entries)

export function readNewsCase(raw: unknown): NewsCase {
  return v.parse(newsCase, raw)
}

export interface News extends Omit<MessageView, 'at'> {
  at: Date
}

const TEXT = 60

/** What others did to the case that its resident wants to know. */
export function newsOf({ _id, number, excerpt: begins, seenVersion, timeline }: NewsCase): News[] {
  return timeline.flatMap(({ actor, act, at, text, version }, index) => {
    const title = NEWS[act]
    if (title === undefined || actor.kind === 'resident') return []
    // Why a case is handled alone again may tell of somebody else's.
    const words = text && act !== 'unmerge' ? excerpt(text, TEXT) : undefined
    const unread = version != null && version > seenVersion
    return { id: `${_id}-${index}`, caseId: _id, number, excerpt: begins, act, title, text: words, at, unread }
  })
}

/** Whether something happened that its resident has not looked at. */
export function hasNews({ newsVersion, seenVersion }: Pick<NewsCase, 'newsVersion' | 'seenVersion'>): boolean {
  return newsVersion > seenVersion
}
