import { KIND_NAMES, KINDS } from '@/contract/suggestion/vocabulary'
import type { IconName, Option } from '../../../ui'

export const KIND_OPTIONS = KINDS.map((value) => ({ value, name: KIND_NAMES[value] }))

/** Topics are data; these are the drawings for those we know. */
const ICONS: Partial<Record<string, IconName>> = {
  garbage: 'garbage',
  'illegal-building': 'building',
  'green-space': 'green',
  'street-vending': 'stall',
  renovation: 'paint',
  parking: 'parking',
  'noise-fumes': 'noise',
  'street-look': 'street',
  workstation: 'people',
}

export function topicOptions(topics: readonly { id: string; name: string }[]): Option<string>[] {
  return topics.map(({ id, name }) => ({ value: id, name, icon: ICONS[id] ?? 'other' }))
}
