import { WHOLE_DISTRICT } from '@/contract/handbook/reach'
import { bigrams, likeness } from '@/contract/similar'
import { command } from '../platform/sdk'
import { EVERY_TOPIC, findEntries, type EntryKind, type EntryRecord } from './record'

const POLICIES = 5
const TEMPLATES = 20
const READ = 100

/** What a case is, as far as the handbook asks. */
interface Asked {
  topic: string
  text: string
  workstation: { id: string }
}

/** Policy answers and templates for a case, in one request: those for its topic, and those for every topic. */
export async function fittingEntries(asked: Asked): Promise<Record<EntryKind, EntryRecord[]>> {
  const query = {
    state: 'current',
    'scope.id': command.in([WHOLE_DISTRICT, asked.workstation.id]),
    forTopics: command.in([asked.topic, EVERY_TOPIC]),
  }
  const entries = await findEntries(query, READ)
  const of = (kind: EntryKind) =>
    byFit(
      asked,
      entries.filter((entry) => entry.kind === kind),
    )
  return { policy: of('policy').slice(0, POLICIES), template: of('template').slice(0, TEMPLATES) }
}

/** The most fitting first: for its topic before for every topic, then by what the words have in common. */
export function byFit<T extends Pick<EntryRecord, 'forTopics' | 'title' | 'text'>>(
  { topic, text }: Pick<Asked, 'topic' | 'text'>,
  entries: readonly T[],
): T[] {
  const own = bigrams(text)
  const fit = (entry: T) =>
    (entry.forTopics.includes(topic) ? 1 : 0) + likeness(own, bigrams(`${entry.title}\n${entry.text}`))
  return entries
    .map((entry) => ({ entry, fit: fit(entry) }))
    .sort((one, next) => next.fit - one.fit)
    .map(({ entry }) => entry)
}
