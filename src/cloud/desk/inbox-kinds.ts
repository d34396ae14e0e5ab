import type { Inbox } from '@/contract/desk/inbox'
import type { InboxAnswer } from './inbox-query'

/** How many cases there are of each topic and channel, the most frequent first. */
export function kindCounts(kinds: InboxAnswer['kinds']): Pick<Inbox, 'topics' | 'channels'> {
  const topics = new Map<string, { id: string; name: string; count: number }>()
  const channels = new Map<string, { id: InboxAnswer['kinds'][number]['channel']; count: number }>()
  for (const { topic, topicName, channel } of kinds) {
    topics.set(topic, { id: topic, name: topicName, count: (topics.get(topic)?.count ?? 0) + 1 })
    channels.set(channel, { id: channel, count: (channels.get(channel)?.count ?? 0) + 1 })
  }
  const byCount = (one: { count: number; id: string }, other: { count: number; id: string }) =>
    other.count - one.count || (one.id < other.id ? -1 : 1)
  return { topics: [...topics.values()].sort(byCount), channels: [...channels.values()].sort(byCount) }
}
