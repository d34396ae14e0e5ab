import type { SuggestionView } from '@/contract/suggestion/view'

/** Whether it lies at another workstation than the one where it was put in. */
export function isHandedOn({ timeline }: SuggestionView): boolean {
  return timeline.some(({ act }) => act === 'transfer')
}
