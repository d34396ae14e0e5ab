import { WHOLE_DISTRICT, WHOLE_DISTRICT_NAME } from '@/contract/handbook/reach'
import { EVERY_TOPIC, type EntryRecord } from '../../handbook/record'
import { entryPairs } from '../../handbook/words'
import type { SuggestionRecord } from '../../suggestion/record'
import type { WorkstationRecord } from '../../workstation/record'
import { DEMO_POLICIES, EXAMPLE, type DemoPolicy } from './policies'
import { DEMO_TEMPLATES, type DemoTemplate } from './templates'

const MINUTE = 60_000

/** The handbook of the demo district: policy answers and reply templates, as the acts would have written them. */
export function demoHandbook(workstations: readonly WorkstationRecord[], now: Date): EntryRecord[] {
  const policies = DEMO_POLICIES.map((policy, place) => entry('policy', place, marked(policy), workstations, now))
  const templates = DEMO_TEMPLATES.map((template, place) => entry('template', place, template, workstations, now))
  return [...policies, ...templates]
}

/** What an answer of the demo district cites, by its title. */
export function citedInDemo(title: string | undefined): SuggestionRecord['answers'][number]['policies'] {
  const place = DEMO_POLICIES.findIndex((policy) => policy.title === title)
  const policy = DEMO_POLICIES[place]
  if (!policy) return []
  const { source, text } = marked(policy)
  return [{ id: idOf('policy', place), version: 1, title: policy.title, source, text }]
}

/** That it is an example is said in it. */
function marked(policy: DemoPolicy): DemoPolicy {
  return { ...policy, text: `${policy.text}${EXAMPLE}` }
}

function idOf(kind: EntryRecord['kind'], place: number): string {
  return `demo-${kind}-${place + 1}`
}

function entry(
  kind: EntryRecord['kind'],
  place: number,
  { workstation, topics, ...content }: DemoPolicy | DemoTemplate,
  workstations: readonly WorkstationRecord[],
  now: Date,
): EntryRecord {
  const known = workstations.flatMap((one) => one.topics)
  const named = workstations.find(({ _id }) => _id === workstation)
  return {
    ...{ _id: idOf(kind, place), schemaVersion: 1, kind, version: 1, state: 'current' },
    ...content,
    scope: named ? { id: named._id, name: named.name } : { id: WHOLE_DISTRICT, name: WHOLE_DISTRICT_NAME },
    topics: topics.map((id) => ({ id, name: known.find((topic) => topic.id === id)?.name ?? id })),
    forTopics: topics.length === 0 ? [EVERY_TOPIC] : topics,
    pairs: entryPairs(content),
    // The first of the list is the one that changed last.
    updatedAt: new Date(now.getTime() - place * MINUTE),
    updatedBy: named ? '陈敏' : '赵卫东',
    requests: [],
    events: [],
  }
}
